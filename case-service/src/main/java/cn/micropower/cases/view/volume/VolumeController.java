package cn.micropower.cases.view.volume;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.replica.Cadres;
import cn.micropower.cases.view.volume.Section.Entry;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 廉政档案 — one volume a village, a section per cadre, of the closed cases that the reader knows. */
@RestController
class VolumeController {
  private final Circle circle;
  private final Cadres cadres;
  private final Writings writings;
  private final Reading<Optional<CaseClosed>> closings;

  VolumeController(Circle circle, Cadres cadres, Writings writings, Readings readings) {
    this.circle = circle;
    this.cadres = cadres;
    this.writings = writings;
    this.closings =
        readings.of(
            Optional.empty(),
            (before, event) -> event instanceof CaseClosed closed ? Optional.of(closed) : before);
  }

  @GetMapping("/api/v1/units/{unit}/integrity-volume")
  Volume volume(@PathVariable UnitId unit, Reader reader) {
    var closed =
        circle.casesOf(reader.require().person(), unit.value()).stream()
            .flatMap(id -> closings.at(id).stream())
            .toList();
    if (closed.isEmpty()) {
      throw new NotFound();
    }
    return new Volume(
        unit,
        closed.stream()
            .flatMap(file -> file.source().subjects().stream())
            .distinct()
            .map(person -> section(person, closed))
            .toList());
  }

  private Section section(PersonId person, List<CaseClosed> closed) {
    var place = closed.getFirst().source().place();
    var entries =
        closed.stream()
            .filter(file -> file.source().subjects().contains(person))
            .map(file -> Entry.of(file, writings))
            .toList();
    return Section.of(person, cadres.of(person, place).orElse(null), entries);
  }

  /** The volume of a unit. */
  record Volume(UnitId unit, List<Section> sections) {}
}
