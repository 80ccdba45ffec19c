package cn.micropower.load.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("按节拍办事")
class PaceTest {

  @Test
  @DisplayName("每人轮到自己的一拍才走;来晚了,也从该走的那一拍算起")
  void turns_lie_apart_whoever_is_late() {
    var pace = Pace.perSecond(1000);

    var first = pace.await();
    while (System.nanoTime() - first < TimeUnit.MILLISECONDS.toNanos(20)) {
      Thread.onSpinWait();
    }
    var late = pace.await();

    assertThat(late - first).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
    assertThat(pace.await() - late).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
    assertThat(System.nanoTime()).isGreaterThanOrEqualTo(late);
  }
}
