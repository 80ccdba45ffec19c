package cn.micropower.powerlist.web;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Text;
import cn.micropower.powerlist.directory.AppointOfficial;
import cn.micropower.powerlist.directory.Designation;
import cn.micropower.powerlist.directory.Directory;
import cn.micropower.powerlist.directory.Lineage;
import cn.micropower.powerlist.directory.Official;
import cn.micropower.powerlist.directory.RecordRoll;
import cn.micropower.powerlist.directory.RegisterUnit;
import cn.micropower.powerlist.directory.Roll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 名录 — units, posts and rolls enter the directory. */
@RestController
@RequestMapping("/api/v1/units")
class DirectoryController {
  private static final int LARGEST_ROLL = 1_000_000;

  private final CommandDoor door;
  private final Directory directory;
  private final DomainClock clock;

  DirectoryController(CommandDoor door, Directory directory, DomainClock clock) {
    this.door = door;
    this.directory = directory;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<?> register(@Valid @RequestBody Registration request, Call call) {
    return door.submit(
        call, "/api/v1/units/{id}", () -> request.command(lineage(request.parent(), call)));
  }

  @PostMapping("/{unit}/posts")
  ResponseEntity<?> appoint(
      @PathVariable UnitId unit, @Valid @RequestBody Appointment request, Call call) {
    return door.submit(
        call,
        "/api/v1/units/" + unit,
        () -> {
          var known = directory.unit(unit).orElseThrow(NotFound::new);
          return new AppointOfficial(
              request.id(),
              request.role(),
              known.place(),
              known.kind(),
              request.holder().official(),
              request.since());
        });
  }

  @PostMapping("/{unit}/rolls")
  ResponseEntity<?> record(
      @PathVariable UnitId unit, @Valid @RequestBody RollCount request, Call call) {
    var roll = new Roll(request.body(), request.size(), request.asOf());
    return door.submit(call, () -> new RecordRoll(unit, roll, clock.today()));
  }

  private Lineage lineage(@Nullable UnitId parent, Call call) {
    if (parent == null) {
      return new Lineage.Top();
    }
    return directory
        .unit(parent)
        .<Lineage>map(unit -> new Lineage.Below(unit.place(), unit.kind()))
        .orElseGet(() -> new Lineage.Unknown(parent, home(call)));
  }

  private UnitPath home(Call call) {
    return Optional.ofNullable(call.caller().homeUnit())
        .map(directory::path)
        .orElseThrow(NotFound::new);
  }

  record Registration(
      @NotNull UnitId id,
      @NotNull UnitKind kind,
      @NotNull @Pattern(regexp = "\\d{12}") String code,
      @NotNull @Valid Bilingual name,
      @Nullable UnitId parent,
      @NotNull @Plausible LocalDate effectiveFrom) {

    RegisterUnit command(Lineage lineage) {
      return new RegisterUnit(
          id, kind, new Designation(code, name.sentence(), effectiveFrom), lineage);
    }
  }

  record Appointment(
      @NotNull PostId id,
      @NotNull Role role,
      @NotNull @Valid Holder holder,
      @NotNull @Plausible LocalDate since) {}

  record Holder(@NotNull PersonId person, @NotNull @Text(max = 50) String name) {

    Official official() {
      return new Official(person, name);
    }
  }

  record RollCount(
      @NotNull Body body,
      @Positive @Max(LARGEST_ROLL) int size,
      @NotNull @Plausible LocalDate asOf) {}
}
