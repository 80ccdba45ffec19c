package cn.micropower.powerlist.view.directory;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.NotFound;
import cn.micropower.powerlist.view.directory.UnitAnswer.UnitLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory, for everyone to read. */
@RestController
@RequestMapping("/api/v1/units")
class UnitsController {
  private final DirectoryQueries directory;

  UnitsController(DirectoryQueries directory) {
    this.directory = directory;
  }

  @GetMapping("/{unit}")
  UnitAnswer unit(@PathVariable UnitId unit) {
    return directory.unit(unit).orElseThrow(NotFound::new);
  }

  @GetMapping
  Units below(@RequestParam UnitId parent) {
    return new Units(directory.below(parent).stream().map(Child::of).toList());
  }

  record Units(List<Child> items) {}

  record Child(String id, String kind, String code, Sentence name, LocalDate effectiveFrom) {
    static Child of(UnitLine unit) {
      return new Child(
          unit.unit(),
          unit.kind(),
          unit.code(),
          new Sentence(unit.nameZh(), unit.nameEn()),
          unit.effectiveFrom());
    }
  }
}
