package cn.micropower.acceptance.capability;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that {@link ReportTest} runs by itself, to see the report turn red. */
final class Twins {
  private Twins() {}

  /** Proves what it says. */
  static final class Good {
    @Test
    @Capability({"C001", "C002"})
    void passes() {}
  }

  /** Fails. */
  static final class Bad {
    @Test
    @Capability("C002")
    void fails() {
      Assertions.fail("as it should");
    }
  }

  /** Never comes to its test. */
  static final class Broken {
    @BeforeAll
    static void breaks() {
      Assertions.fail("as it should");
    }

    @Test
    @Capability("C003")
    void never_runs() {}
  }
}
