package cn.micropower.supervision.replica;

import cn.micropower.contracts.disclosure.DisclosureFact;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefingHeld;
import cn.micropower.contracts.disclosure.DisclosureFact.DisclosureOverdue;
import cn.micropower.contracts.disclosure.DisclosureFact.DisclosurePosted;
import cn.micropower.contracts.disclosure.DisclosureFact.DutyOpened;
import cn.micropower.contracts.disclosure.DisclosureFact.PublicityEnded;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What disclosure-service told of exercises. */
@Component
final class DisclosureTrail implements Replica<DisclosureFact> {
  private static final String PART = "trail_disclosure";

  private final Trail trail;

  DisclosureTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Class<DisclosureFact> facts() {
    return DisclosureFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of(PART);
  }

  @Override
  public void take(DisclosureFact fact, Arrival arrival) {
    told(fact).forEach(told -> trail.write(PART, fact.getClass(), told, arrival));
  }

  private static Stream<Told> told(DisclosureFact fact) {
    return switch (fact) {
      case DutyOpened it ->
          Stream.of(
              Told.of(
                  it.exercise(),
                  it.place(),
                  "“%s”须公开，不少于 %d 天".formatted(it.title(), it.minimumDays()),
                  "“%s” must hang in public for %d days at least"
                      .formatted(it.title(), it.minimumDays()),
                  it));
      case DisclosurePosted it ->
          Stream.of(
              Told.of(
                      it.exercise(),
                      it.place(),
                      "已公开于%s，%s 至 %s%s"
                          .formatted(
                              it.spot(), it.firstDay(), it.lastDay(), it.late() ? "，逾期张贴" : ""),
                      "it hangs at “%s” from %s to %s%s"
                          .formatted(
                              it.spot(),
                              it.firstDay(),
                              it.lastDay(),
                              it.late() ? ", posted late" : ""),
                      it)
                  .judged(Stream.ofNullable(it.judgement()).toList()));
      case DisclosureOverdue it ->
          Stream.of(
              Told.of(it.exercise(), it.place(), "逾期未公开", "it was not made public in time", it));
      case PublicityEnded it ->
          Stream.of(
              Told.of(
                  it.exercise(),
                  it.place(),
                  "公示期满，%s 至 %s".formatted(it.firstDay(), it.lastDay()),
                  "it hung from %s to %s".formatted(it.firstDay(), it.lastDay()),
                  it));
      case BriefingHeld it -> it.items().stream().flatMap(item -> told(it, item));
    };
  }

  private static Stream<Told> told(BriefingHeld fact, BriefedItem item) {
    var exercise = item.exercise();
    return exercise == null
        ? Stream.empty()
        : Stream.of(
            Told.of(
                exercise,
                fact.place(),
                "%s上向村民说明“%s”".formatted(fact.kind().zh(), item.title()),
                "villagers were told of “%s” at a %s".formatted(item.title(), fact.kind().en()),
                fact));
  }
}
