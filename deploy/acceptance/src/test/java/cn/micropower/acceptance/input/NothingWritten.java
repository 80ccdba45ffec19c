package cn.micropower.acceptance.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.stage.Floor;
import java.util.function.Supplier;

/** Sees to it that what was turned away left nothing behind: no fact, no person, no key. */
final class NothingWritten {
  private NothingWritten() {}

  /** Runs the attempt between two counts of all rows. */
  static <T> T by(Supplier<T> attempt) {
    var before = Floor.rows();
    T answer = attempt.get();
    assertThat(Floor.rows()).isEqualTo(before);
    return answer;
  }
}
