package cn.micropower.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DistrictTest {

  private final District district = District.load();

  @Test
  @DisplayName("一区四乡镇二十四村，代码一律以 99 开头")
  void the_district_has_four_townships_and_twenty_four_villages() {
    assertThat(kinds("DISTRICT")).isEqualTo(1);
    assertThat(kinds("TOWNSHIP")).isEqualTo(4);
    assertThat(kinds("VILLAGE")).isEqualTo(24);
    assertThat(district.units()).allMatch(unit -> unit.code().matches("99\\d{10}"));
  }

  @Test
  @DisplayName("一肩挑：一个账号，两个职务")
  void who_holds_two_posts_has_one_account_with_both() {
    assertThat(account("luwan-secretary").posts())
        .containsExactly("post:luwan-secretary", "post:luwan-director");
    assertThat(account("luwan-secretary").units()).containsExactly("unit:luwan");
  }

  @Test
  @DisplayName("没有个人的账号以账号名为主体")
  void an_account_without_a_person_is_its_own_subject() {
    assertThat(account("registrar").subject()).isEqualTo("person:registrar");
    assertThat(account("registrar").roles()).containsExactly("REGISTRAR");
  }

  @Test
  @DisplayName("每个请求的幂等键各不相同，格式合规")
  void every_request_has_a_key_of_its_own() {
    Stream<String> keys = Loading.posts(district).map(Post::key);
    assertThat(keys)
        .hasSizeGreaterThan(290)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[A-Za-z0-9._:-]{8,100}"));
  }

  private long kinds(String kind) {
    return district.units().stream().filter(unit -> unit.kind().equals(kind)).count();
  }

  private Account account(String name) {
    return Account.of(district).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
