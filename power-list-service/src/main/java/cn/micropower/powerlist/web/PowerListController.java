package cn.micropower.powerlist.web;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Text;
import cn.micropower.powerlist.directory.Directory;
import cn.micropower.powerlist.list.ItemChange;
import cn.micropower.powerlist.list.PowerList;
import cn.micropower.powerlist.list.PowerLists;
import cn.micropower.powerlist.list.PublishPowerList;
import cn.micropower.powerlist.procedure.Procedures;
import cn.micropower.powerlist.template.Item;
import cn.micropower.powerlist.template.Template;
import cn.micropower.powerlist.template.Templates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 权力清单 — a district publishes its list; everyone reads it. What is read comes from the store
 * itself: a list is one stream, so no view could be fresher or simpler.
 */
@RestController
@RequestMapping("/api/v1/units/{unit}")
class PowerListController {
  private final CommandDoor door;
  private final Directory directory;
  private final PowerLists lists;
  private final Templates templates;
  private final Procedures procedures;
  private final DomainClock clock;

  PowerListController(
      CommandDoor door,
      Directory directory,
      PowerLists lists,
      Templates templates,
      Procedures procedures,
      DomainClock clock) {
    this.door = door;
    this.directory = directory;
    this.lists = lists;
    this.templates = templates;
    this.procedures = procedures;
    this.clock = clock;
  }

  @PostMapping("/power-lists")
  ResponseEntity<?> publish(
      @PathVariable UnitId unit, @Valid @RequestBody Publication request, Call call) {
    return door.submit(
        call,
        "/api/v1/units/" + unit + "/power-list",
        () ->
            new PublishPowerList(
                PowerLists.idOf(unit),
                directory.unit(unit).orElseThrow(NotFound::new).place(),
                template(request.template()),
                request.changes().stream().map(Change::change).toList(),
                procedures.names(),
                request.effectiveFrom(),
                request.reason(),
                clock.today()));
  }

  @GetMapping("/power-list")
  PowerList list(@PathVariable UnitId unit, @RequestParam @Nullable LocalDate on) {
    var district = directory.unit(unit).orElseThrow(NotFound::new).place().district();
    return lists
        .of(district)
        .lists()
        .on(on == null ? clock.today() : on)
        .orElseThrow(NotFound::new);
  }

  @GetMapping("/power-list/items/{item}")
  Item item(
      @PathVariable UnitId unit, @PathVariable String item, @RequestParam @Nullable LocalDate on) {
    return list(unit, on).item(item).orElseThrow(NotFound::new);
  }

  private Template template(String id) {
    return templates
        .named(id)
        .orElseThrow(
            () -> new Invalid("template", new Sentence("没有此模板", "there is no such template")));
  }

  record Publication(
      @NotNull @Text(max = 60) String template,
      @NotNull @Size(max = 200) List<@Valid @NotNull Change> changes,
      @NotNull @Plausible LocalDate effectiveFrom,
      @NotNull @Text(max = 500) String reason) {}

  record Change(
      @NotNull @Pattern(regexp = Form.ITEM) String item,
      @NotNull @Pattern(regexp = Form.PROCEDURE) String procedure) {

    ItemChange change() {
      return new ItemChange(item, procedure);
    }
  }
}
