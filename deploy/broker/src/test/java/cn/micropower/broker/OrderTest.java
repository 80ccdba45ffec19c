package cn.micropower.broker;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  @DisplayName("缺一项：说出缺哪一项")
  void what_is_missing_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Order.of(Map.of("MICROPOWER_BROKER_PORT", "1")))
        .withMessage("MICROPOWER_BROKER_CONTROLLER_PORT is missing");
  }
}
