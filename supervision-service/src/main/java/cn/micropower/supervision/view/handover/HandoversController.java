package cn.micropower.supervision.view.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.handover.Handovers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 线索移交 — for those assigned, by person and never by rank; for everybody else there is none. */
@RestController
class HandoversController {
  private final Handovers handovers;
  private final Persons persons;

  HandoversController(Handovers handovers, Persons persons) {
    this.handovers = handovers;
    this.persons = persons;
  }

  @GetMapping("/api/v1/handovers/{handover}")
  HandoverAnswer one(@PathVariable HandoverId handover, Reader reader) {
    var told = handovers.told(handover, reader.require().person()).orElseThrow(NotFound::new);
    return HandoverAnswer.of(told, persons);
  }
}
