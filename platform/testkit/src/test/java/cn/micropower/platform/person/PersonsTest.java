package cn.micropower.platform.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.testkit.Postgres;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonsTest {
  private static final UnitPath VILLAGE =
      UnitPath.of(new UnitId("unit:district"), new UnitId("unit:village"));
  private static JdbcClient jdbc;
  private static Persons persons;

  @BeforeAll
  static void open() {
    var database = Postgres.database().migrate();
    jdbc = JdbcClient.create(database.as(database.application()));
    persons = new Persons(jdbc, new byte[32]);
  }

  @Test
  @DisplayName("姓名不以明文落库,可解出,登记地随人")
  void a_name_is_never_in_clear() {
    var person = persons.register(VILLAGE, "陈禾苗");
    assertThat(persons.name(person)).contains("陈禾苗");
    assertThat(persons.place(person)).contains(VILLAGE);
    var row =
        jdbc.sql("select sealed_name from person where person_id = ?")
            .param(person.value())
            .query(byte[].class)
            .single();
    assertThat(new String(row, StandardCharsets.UTF_8)).doesNotContain("陈禾苗");
  }

  @Test
  @DisplayName("销毁密钥后,事件里的密文再也打不开")
  void erasure_destroys_what_was_sealed() {
    var person = persons.register(VILLAGE, "陈禾苗");
    var sealed = persons.seal(person, "住村东头");
    assertThat(sealed.cipher()).doesNotContain("村");
    assertThat(persons.open(sealed)).contains("住村东头");
    persons.erase(person);
    assertThat(persons.open(sealed)).isEmpty();
    assertThat(persons.name(person)).isEmpty();
    assertThatThrownBy(() -> persons.seal(person, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("密文挪到他人名下打不开;换一把主密钥打不开")
  void a_cipher_opens_for_its_own_person_and_key_only() {
    var one = persons.register(VILLAGE, "甲");
    var other = persons.register(VILLAGE, "乙");
    var moved = new Sealed(other, persons.seal(one, "秘密").cipher());
    assertThatThrownBy(() -> persons.open(moved)).isInstanceOf(IllegalStateException.class);
    var wrongKey = new byte[32];
    wrongKey[0] = 1;
    var strangers = new Persons(jdbc, wrongKey);
    assertThatThrownBy(() -> strangers.name(one)).isInstanceOf(IllegalStateException.class);
  }
}
