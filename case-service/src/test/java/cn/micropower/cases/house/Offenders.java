package cn.micropower.cases.house;

import cn.micropower.cases.clue.Clues;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.platform.web.NotFound;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Doors as they must not be: so that it is seen that the gate, or the prober, minds. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Offenders.Careless.class)
class Offenders {
  static final String FORGOTTEN = "/forgotten";
  static final String LEAKING = "/local/clock/leaks/{it}";

  @RestController
  static class Careless {
    private final Clues clues;

    Careless(Clues clues) {
      this.clues = clues;
    }

    /** Names nothing that the gate knows. */
    @GetMapping("/api/v1" + FORGOTTEN)
    String forgotten() {
      return "anything";
    }

    /** Stands where no gate stands, and looks more closely at what there is. */
    @GetMapping("/api/v1" + LEAKING)
    String leaking(@PathVariable ClueId it) {
      var told = clues.told(it).orElseThrow(NotFound::new);
      clues.told(told.received().clue());
      throw new NotFound();
    }
  }
}
