package cn.micropower.platform.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.testkit.Postgres;
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
  @DisplayName("销毁密钥后,事件里的密文再也打不开")
  void erasure_destroys_what_was_sealed() {
    var person = persons.register(VILLAGE);
    var sealed = persons.seal(person, "住村东头");
    assertThat(sealed.cipher()).doesNotContain("村");
    assertThat(persons.open(sealed)).contains("住村东头");
    assertThat(persons.place(person)).contains(VILLAGE);
    persons.erase(person);
    assertThat(persons.open(sealed)).isEmpty();
    assertThat(persons.sealIfKnown(person, "x")).isEmpty();
    assertThatThrownBy(() -> persons.seal(person, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("密文挪到他人名下打不开;换一把主密钥打不开")
  void a_cipher_opens_for_its_own_person_and_key_only() {
    var one = persons.register(VILLAGE);
    var other = persons.register(VILLAGE);
    var moved = new Sealed(other, persons.seal(one, "秘密").cipher());
    assertThatThrownBy(() -> persons.open(moved)).isInstanceOf(IllegalStateException.class);
    var wrongKey = new byte[32];
    wrongKey[0] = 1;
    var strangers = new Persons(jdbc, wrongKey);
    assertThatThrownBy(() -> strangers.seal(one, "x")).isInstanceOf(IllegalStateException.class);
  }
}
