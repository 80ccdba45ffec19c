package cn.micropower.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.refusal.RefusalFact;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("所待之事")
class WantedTest {
  @Published(name = "lamp.lit")
  record Lit() {}

  @Published(name = "lamp.hidden", sealed = true)
  record Hidden() {}

  @Test
  @DisplayName("一家所说看名称，几家同说看所列")
  void whose_topic_to_read_says_the_name_or_the_list() {
    assertThat(wanted(Lit.class).sources()).containsExactly("lamp");
    assertThat(wanted(Lit.class, RefusalFact.class).sources())
        .containsExactlyInAnyOrder("lamp", "power-list", "disclosure", "supervision");
  }

  @Test
  @DisplayName("待密封之事而无钥匙，说得出")
  void that_a_key_is_lacking_is_known() {
    assertThat(wanted(Hidden.class).lacksKey()).isTrue();
    assertThat(wanted(Lit.class).lacksKey()).isFalse();
  }

  private static Wanted wanted(Class<?>... facts) {
    return new Wanted(Stream.of(facts), JsonMapper.builder().build(), null);
  }
}
