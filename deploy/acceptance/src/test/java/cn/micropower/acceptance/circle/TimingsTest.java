package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.circle.Timings.Pair;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("耗时的比较")
class TimingsTest {
  private static final long MILLISECOND = 1_000_000;

  @Test
  @DisplayName("一处总慢两毫秒:分得出")
  void what_is_always_slower_is_told_apart() {
    assertThat(timings(4, 6).tellApart()).isTrue();
    assertThat(timings(6, 4).tellApart()).isTrue();
  }

  @Test
  @DisplayName("相差不到一毫秒,或只是偶尔慢:分不出")
  void what_is_hardly_slower_or_seldom_is_not() {
    assertThat(timings(4, 4).tellApart()).isFalse();
    var seldom = Stream.generate(() -> new Pair(4 * MILLISECOND, 4 * MILLISECOND)).limit(9);
    var once = Stream.of(new Pair(400 * MILLISECOND, 4 * MILLISECOND));
    assertThat(new Timings(Stream.concat(seldom, once).toList()).tellApart()).isFalse();
  }

  private static Timings timings(long one, long other) {
    return new Timings(
        Stream.generate(() -> new Pair(one * MILLISECOND, other * MILLISECOND)).limit(9).toList());
  }
}
