package cn.micropower.year.plan;

import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 评议团 — appraises what villagers were told; what it rejects is explained before it closes. */
final class Panel {
  private final Dice dice;
  private final Map<String, Integer> times = new HashMap<>();

  Panel(Dice dice) {
    this.dice = dice;
  }

  /**
   * Returns the acts of one appraisal, the next of its matter.
   *
   * @param rejects whether more than a quarter are dissatisfied
   */
  List<Act> appraises(Village village, String title, LocalDate day, boolean rejects) {
    int time = times.merge(village.id() + title, 1, Integer::sum);
    var matter = Papers.fingerprint(title).substring(0, 8);
    var key = "appraisal-%s-%s-%d".formatted(village.name(), matter, time);
    var appraisal = new Reference.Appraisal(village.id(), title, time);
    var acts = new ArrayList<Act>();
    acts.add(
        Act.of(
            day,
            key + "-votes",
            Kind.APPRAISAL_VOTES,
            village.chair(),
            Route.to("appraisals", appraisal, "votes"),
            votes(day, key, rejects)));
    if (rejects) {
      acts.add(explains(village.secretary(), "secretary", appraisal, day, key));
      acts.add(explains(village.spokesman(), "committee", appraisal, day, key));
    }
    acts.add(
        Act.of(
            day,
            key + "-closing",
            Kind.APPRAISAL_CLOSING,
            village.chair(),
            Route.to("appraisals", appraisal, "closings"),
            Map.of()));
    return acts;
  }

  private static Act explains(
      Speaker by, String whom, Reference appraisal, LocalDate day, String key) {
    return Act.of(
        day,
        key + "-" + whom,
        Kind.EXPLANATION,
        by,
        Route.to("appraisals", appraisal, "explanations"),
        Map.of(
            "summary", "工期因汛期顺延，账目已当场出示。", "minutesSha256", Papers.fingerprint(key + " " + whom)));
  }

  private Map<String, Object> votes(LocalDate day, String key, boolean rejects) {
    int delegates = dice.between(2, 4);
    int representatives = dice.between(11, 18);
    int present = 1 + delegates + representatives;
    int most = present / 4;
    int dissatisfied = rejects ? most + dice.between(1, 3) : dice.between(0, most / 2);
    int fairly = dice.between(0, 3);
    int abstained = dice.between(0, 1);
    return Map.of(
        "heldOn",
        day.toString(),
        "panel",
        Map.of(
            "all",
            present + dice.between(0, 3),
            "present",
            Map.of(
                "SUPERVISION_COMMITTEE_CHAIR",
                1,
                "DELEGATE",
                delegates,
                "VILLAGER_REPRESENTATIVE",
                representatives)),
        "tally",
        Map.of(
            "satisfied",
            present - dissatisfied - fairly - abstained,
            "fairlySatisfied",
            fairly,
            "dissatisfied",
            dissatisfied,
            "abstained",
            abstained),
        "minutesSha256",
        Papers.fingerprint(key));
  }
}
