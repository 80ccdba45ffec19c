package cn.micropower.platform.time.local;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.time.ClockFile;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The domain clock as operators of a demonstration move it. */
@RestController
@RequestMapping("/api/v1/local/clock")
class LocalClock {
  private static final Duration FARTHEST = Duration.ofDays(3660);

  private final ClockFile clock;
  private final CommandDoor door;
  private final EventBus store;
  private final Posts posts;

  LocalClock(ClockFile clock, CommandDoor door, EventBus store, Posts posts) {
    this.clock = clock;
    this.door = door;
    this.store = store;
    this.posts = posts;
  }

  @GetMapping
  Reading read() {
    return new Reading(clock.instant(), clock.ahead().truncatedTo(ChronoUnit.SECONDS));
  }

  @PostMapping
  ResponseEntity<byte[]> move(@Valid @RequestBody Request request, Call call) {
    if (request.to().isAfter(clock.instant().plus(FARTHEST))) {
      throw new Invalid("to", new Sentence("最多向前十年", "must be within ten years"));
    }
    var home = Optional.ofNullable(call.caller().homeUnit()).orElseThrow(NotFound::new);
    return door.submit(call, () -> new MoveClock(request.to(), posts.path(home)));
  }

  /**
   * The clock moves when all is proven, just before its fact is committed, so that whoever reads
   * the fact reads the new time too. A commit that fails leaves it moved without a fact, and the
   * caller without an answer.
   */
  @CommandHandler
  void decide(MoveClock command) {
    var from = clock.instant();
    if (command.to().isBefore(from)) {
      throw new Refused(ClockRule.CLOCK_NEVER_GOES_BACK, command.to(), from);
    }
    store.publish(
        new GenericDomainEventMessage<>(
            "Clock", "clock:" + UUID.randomUUID(), 0, new ClockMoved(from, command.to())));
    CurrentUnitOfWork.get().root().onCommit(_ -> clock.moveTo(command.to()));
  }

  record Request(@NotNull Instant to) {}

  /**
   * @param ahead of the machine's own clock, in whole seconds
   */
  record Reading(Instant now, Duration ahead) {}
}
