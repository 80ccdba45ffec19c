package cn.micropower.year.plan;

import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 村情发布会 — every quarter villages tell what they did, a panel appraises it, and what follows. */
final class Gatherings {
  private static final int QUARTER = 91;
  private static final List<String> ORDINALS = List.of("一", "二", "三", "四");
  private static final List<String> KINDS =
      List.of("NEWS_CONFERENCE", "SUNSHINE_MEETING", "NEWS_CONFERENCE", "EXECUTION_MEETING");
  private static final int DAYS_TO_THE_NEXT = 14;

  private final LocalDate begin;
  private final Scale scale;
  private final List<Village> villages;
  private final Collection<Duty> duties;
  private final Dice dice;
  private final Panel panel;
  private final Set<String> rejected;
  private final Map<String, LocalDate> lastTime = new HashMap<>();
  private final List<Act> acts = new ArrayList<>();

  Gatherings(
      long seed, LocalDate begin, Scale scale, List<Village> villages, Collection<Duty> duties) {
    this.begin = begin;
    this.scale = scale;
    this.villages = villages;
    this.duties = duties;
    this.dice = Dice.of(seed, "gatherings");
    this.panel = new Panel(dice);
    this.rejected = rejected();
  }

  /** Returns what is sent, in the order of its days within each village. */
  List<Act> acts() {
    for (int quarter = 0; quarter < ORDINALS.size(); quarter++) {
      for (var village : villages) {
        int day = QUARTER * quarter + dice.between(78, 84);
        if (day < scale.days()) {
          gather(village, quarter, begin.plusDays(day));
        }
      }
    }
    return List.copyOf(acts);
  }

  /** A few quarters' accounts of which more than a quarter of the panel think ill. */
  private Set<String> rejected() {
    var picked = new HashSet<String>();
    for (int i = 0; i < Math.max(1, scale.villages() / 5); i++) {
      var quarter = scale.days() < 2 * QUARTER ? 0 : i % ORDINALS.size();
      picked.add(villages.get((5 * i + 1) % villages.size()).id() + accounts(quarter));
    }
    return picked;
  }

  private void gather(Village village, int quarter, LocalDate day) {
    var told = told(village, day);
    lastTime.put(village.id(), day);
    var items = new ArrayList<Object>();
    items.add(Map.of("title", accounts(quarter)));
    told.values().forEach(duty -> items.add(Map.of("duty", duty.reference())));
    brief(village, "q" + (quarter + 1), KINDS.get(quarter), day, items);
    appraise(village, accounts(quarter), day, rejected.contains(village.id() + accounts(quarter)));
    told.forEach(
        (topic, duty) -> {
          boolean rejects = topic.number() == quarter && quarter < 2;
          appraise(village, topic.title(), day, rejects);
          if (rejects) {
            again(duty, day.plusDays(DAYS_TO_THE_NEXT));
          }
        });
  }

  /** What was posted since the last time, of each topic the latest. */
  private Map<Topic, Duty> told(Village village, LocalDate day) {
    var before = lastTime.getOrDefault(village.id(), begin.minusDays(1));
    var told = new LinkedHashMap<Topic, Duty>();
    duties.stream()
        .filter(duty -> duty.topic().village().equals(village))
        .filter(duty -> duty.hangsOn(day))
        .filter(duty -> !duty.hangsOn(before))
        .forEach(duty -> told.put(duty.topic(), duty));
    return told;
  }

  /** Told again and rejected again: it is looked into, and appraised once it is put right. */
  private void again(Duty duty, LocalDate day) {
    var topic = duty.topic();
    var village = topic.village();
    brief(village, "again", "NEWS_CONFERENCE", day, List.of(Map.of("duty", duty.reference())));
    appraise(village, topic.title(), day, true);
    var aftermath = new Aftermath(topic, day);
    acts.addAll(topic.number() == 0 ? aftermath.putRight() : aftermath.throughACase());
    appraise(village, topic.title(), aftermath.end(), false);
  }

  private void brief(Village village, String name, String kind, LocalDate day, List<Object> items) {
    var key = "briefing-%s-%s".formatted(village.name(), name);
    acts.add(
        Act.of(
            day,
            key,
            Kind.BRIEFING,
            village.secretary(),
            Route.to("/units/" + village.id() + "/briefings"),
            Map.of(
                "kind",
                kind,
                "heldOn",
                day.toString(),
                "venue",
                "村文化礼堂",
                "minutesSha256",
                Papers.fingerprint(key),
                "items",
                List.copyOf(items))));
  }

  private void appraise(Village village, String title, LocalDate day, boolean rejects) {
    acts.addAll(panel.appraises(village, title, day, rejects));
  }

  private static String accounts(int quarter) {
    return "第%s季度收支情况".formatted(ORDINALS.get(quarter));
  }
}
