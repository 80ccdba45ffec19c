package cn.micropower.powerlist.web;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import cn.micropower.powerlist.directory.Directory;
import cn.micropower.powerlist.exercise.Exercises;
import cn.micropower.powerlist.exercise.ProposeExercise;
import cn.micropower.powerlist.exercise.RecordAction;
import cn.micropower.powerlist.exercise.RecordVote;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 用权 — a listed power is used, step by step. */
@RestController
@RequestMapping("/api/v1/exercises")
class ExerciseController {
  private final CommandDoor door;
  private final Directory directory;
  private final Exercises exercises;
  private final Sittings sittings;
  private final Listings listings;
  private final Topics topics;
  private final RulePacks packs;
  private final DomainClock clock;

  ExerciseController(
      CommandDoor door,
      Directory directory,
      Exercises exercises,
      Sittings sittings,
      Listings listings,
      Topics topics,
      RulePacks packs,
      DomainClock clock) {
    this.door = door;
    this.directory = directory;
    this.exercises = exercises;
    this.sittings = sittings;
    this.listings = listings;
    this.topics = topics;
    this.packs = packs;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<?> propose(@Valid @RequestBody Proposal request, Call call) {
    return door.submit(
        call,
        "/api/v1/exercises/{id}",
        () -> {
          var unit = directory.unit(request.unit()).orElseThrow(NotFound::new);
          var heldOn = request.meeting().heldOn();
          return new ProposeExercise(
              new ExerciseId("exercise:" + UUID.randomUUID()),
              unit.place(),
              listings.find(unit.place(), request.item(), request.procedure(), heldOn),
              topics.of(request.topic(), unit.place()),
              sittings.of(unit, request.meeting()));
        });
  }

  @PostMapping("/{exercise}/votes")
  ResponseEntity<?> vote(
      @PathVariable ExerciseId exercise, @Valid @RequestBody VoteRequest request, Call call) {
    return door.submit(
        call.requireVersion(),
        () -> {
          var place = exercises.place(exercise).orElseThrow(NotFound::new);
          var unit = directory.unit(place.unit()).orElseThrow(NotFound::new);
          return new RecordVote(
              exercise, request.step(), request.body(), sittings.of(unit, request.meeting()));
        });
  }

  @PostMapping("/{exercise}/actions")
  ResponseEntity<?> act(
      @PathVariable ExerciseId exercise, @Valid @RequestBody ActionRequest request, Call call) {
    return door.submit(
        call.requireVersion(),
        () -> {
          var place = exercises.place(exercise).orElseThrow(NotFound::new);
          var action = request.action();
          return new RecordAction(
              exercise,
              request.step(),
              action,
              packs.inForce(place, action.concludedOn()),
              clock.today());
        });
  }

  /**
   * @param procedure which of the item's procedures; null where it has only one
   */
  record Proposal(
      @NotNull UnitId unit,
      @NotNull @Pattern(regexp = Form.ITEM) String item,
      @Nullable @Pattern(regexp = Form.PROCEDURE) String procedure,
      @NotNull @Valid TopicRequest topic,
      @NotNull @Valid MeetingRequest meeting) {}

  record VoteRequest(
      @NotNull @Pattern(regexp = Form.STEP) String step,
      @NotNull Body body,
      @NotNull @Valid MeetingRequest meeting) {}
}
