package cn.micropower.disclosure.duty;

import cn.micropower.contracts.code.Role;
import cn.micropower.platform.testkit.RefusedBy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given facts, when a command in a post, then facts or a refusal. */
final class DutyStory {
  private final AggregateTestFixture<DutyAggregate> fixture =
      new AggregateTestFixture<>(DutyAggregate.class);
  private final List<DutyEvent> facts;

  private DutyStory(List<DutyEvent> facts) {
    this.facts = facts;
  }

  static DutyStory given(DutyEvent... facts) {
    return new DutyStory(List.of(facts));
  }

  /** When the person called after that role acts in it. */
  Then when(Role role, Object command) {
    var person = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return when("person:" + person, role.name(), command);
  }

  /** When it falls due, or a policy says so, in no one's post. */
  Then whenTold(Object command) {
    return when("policy:any", "POLICY", command);
  }

  private Then when(String actor, String role, Object command) {
    return new Then(fixture.given(facts).when(command, Map.of("actor", actor, "role", role)));
  }

  record Then(ResultValidator<DutyAggregate> result) {

    void refusedBy(DutyRule rule) {
      result.expectNoEvents().expectException(RefusedBy.rule(rule));
    }

    /** Passes if that rule refused, and that is the law it told. */
    void refusedBy(DutyRule rule, String law) {
      result.expectNoEvents().expectException(RefusedBy.rule(rule).under(law));
    }

    /** Passes if these events, and no other, came of it. */
    void happened(DutyEvent... events) {
      result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }
  }
}
