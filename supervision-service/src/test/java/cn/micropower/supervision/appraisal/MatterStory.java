package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.code.Role;
import cn.micropower.platform.testkit.RefusedBy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given facts, when a command in a post, then facts or a refusal. */
final class MatterStory {
  private final AggregateTestFixture<MatterAggregate> fixture =
      new AggregateTestFixture<>(MatterAggregate.class);
  private final List<?> facts;

  private MatterStory(List<?> facts) {
    this.facts = facts;
  }

  static MatterStory given(Object... facts) {
    return new MatterStory(List.of(facts));
  }

  /** The same story, and a further fact, whoever made it. */
  MatterStory and(MatterEvent fact) {
    return new MatterStory(Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  /** The same story, and a further fact that this person made. */
  MatterStory and(MatterEvent fact, String person) {
    var made = new GenericEventMessage<>(fact, Map.of("actor", person));
    return new MatterStory(Stream.concat(facts.stream(), Stream.of(made)).toList());
  }

  /** When the person called after that role acts in it. */
  Then when(Role role, Object command) {
    return when(person(role), role.name(), command);
  }

  /** When a policy says so, in no one's post. */
  Then whenTold(Object command) {
    return when("policy:any", "POLICY", command);
  }

  Then when(String actor, String role, Object command) {
    return new Then(fixture.given(facts).when(command, Map.of("actor", actor, "role", role)));
  }

  static String person(Role role) {
    return "person:" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  record Then(ResultValidator<MatterAggregate> result) {

    void refusedBy(AppraisalRule rule) {
      result.expectNoEvents().expectException(RefusedBy.rule(rule));
    }

    /** Passes if these events, and no other, came of it. */
    void happened(MatterEvent... events) {
      result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }
  }
}
