package cn.micropower.year.plan;

import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 公开与实施 — what follows a resolution: it hangs, is carried out, and its result hangs. */
final class Implementation {
  private static final String RESOLUTION = "resolution-publicity";
  private static final String RESULT = "result-publicity";
  private static final List<String> CHANNELS =
      List.of("VILLAGE_BOARD", "VILLAGE_BOARD", "VILLAGE_BOARD", "ONLINE");

  private final Topic topic;
  private final Village village;
  private final Dice dice;
  private final List<Act> acts = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();

  /**
   * @param resolvedOn the day of the resolution
   * @param version of the exercise after it
   * @param five whether it goes by five deliberations, which make nothing public
   */
  Implementation(long seed, Topic topic, LocalDate resolvedOn, long version, boolean five) {
    this.topic = topic;
    this.village = topic.village();
    this.dice = Dice.of(seed, topic.key("implementation"));
    if (five) {
      actsOn(resolvedOn.plusDays(dice.between(10, 50)), version, resolvedOn.plusDays(2));
    } else {
      inPublic(resolvedOn, version);
    }
  }

  List<Act> acts() {
    return List.copyOf(acts);
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }

  private void inPublic(LocalDate resolvedOn, long version) {
    var openness = Openness.ofResolution(topic.turn());
    var posting = posts(RESOLUTION, resolvedOn, resolvedOn, openness);
    if (openness == Openness.NEVER) {
      return;
    }
    long published = version + 1;
    var contract = posting.plusDays(dice.between(1, 5));
    if (topic.turn() % 20 == 4) {
      tooEarly(posting, published);
    }
    var accepted = contract.plusDays(dice.between(10, 60));
    actsOn(accepted, published, contract);
    posts(RESULT, accepted, accepted.plusDays(1), Openness.ofResult(topic.turn()));
  }

  /** Puts it up, and returns the first day on which it need not hang any more. */
  private LocalDate posts(String step, LocalDate since, LocalDate earliest, Openness openness) {
    var postedOn =
        switch (openness) {
          case PROMPT, SHORT -> earliest.plusDays(dice.between(0, 7));
          case LATE -> since.plusDays(dice.between(13, 20));
          case NEVER -> null;
        };
    duties.add(new Duty(topic, step, since, postedOn, openness == Openness.LATE));
    if (postedOn == null) {
      return since;
    }
    var lastDay = postedOn.plusDays(openness == Openness.SHORT ? 4 : dice.between(6, 9));
    var key = topic.key(step);
    var body =
        new HashMap<>(Papers.posting(key, dice.oneOf(CHANNELS), postedOn, postedOn, lastDay));
    if (openness == Openness.LATE) {
      body.put("attestation", Papers.attestation(village.chair()));
    }
    var route = Route.to("duties", duties.getLast().reference(), "postings");
    acts.add(Act.of(postedOn, key, Kind.POSTING, village.director(), route, body));
    return lastDay.plusDays(1);
  }

  /** 假账嫌疑: a contract dated within the publicity. */
  private void tooEarly(LocalDate over, long version) {
    var key = topic.key("implementation-false");
    var body = Papers.action(key, over.minusDays(2), over.plusDays(6));
    acts.add(action(over.plusDays(6), key, version, body).refusedBy("DATED_WITHIN_PUBLICITY"));
  }

  private void actsOn(LocalDate accepted, long version, LocalDate contract) {
    var key = topic.key("implementation");
    acts.add(action(accepted, key, version, Papers.action(key, contract, accepted)));
  }

  private Act action(LocalDate day, String key, long version, Map<String, Object> body) {
    var route = Route.to("exercises", new Reference.Reached(topic.proposal(), version), "actions");
    return Act.of(day, key, Kind.ACTION, village.director(), route, body).on(version);
  }
}
