package cn.micropower.year.plan;

import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** 一题的经过 — what is sent about one topic, until its fate is met or the year is over. */
final class Course {
  private static final String REPRESENTATIVES = "VILLAGE_REPRESENTATIVES";
  private static final String ASSEMBLY = "VILLAGE_ASSEMBLY";

  private final Topic topic;
  private final Village village;
  private final Dice dice;
  private final boolean five;
  private final List<Act> acts = new ArrayList<>();
  private LocalDate day;
  private long version = -1;

  /**
   * @param fiveSince from which day items of A14 go by five deliberations
   */
  Course(long seed, Topic topic, LocalDate fiveSince) {
    this.topic = topic;
    this.village = topic.village();
    this.dice = Dice.of(seed, topic.proposal());
    this.day = topic.heard().plusDays(dice.between(2, 9));
    this.five = topic.item().equals("A14") && !day.isBefore(fiveSince);
  }

  /** Returns what is sent until it is resolved, or is not. */
  List<Act> deliberation() {
    propose();
    if (!topic.fate().isExercise() || topic.fate() == Fate.NOT_PROPOSED) {
      return acts;
    }
    vote("consultation", "TWO_COMMITTEES", village.secretary(), Fate.NOT_CONSULTED);
    if (topic.fate() == Fate.NOT_CONSULTED) {
      return acts;
    }
    vote("review", "PARTY_MEMBERS_ASSEMBLY", village.secretary(), Fate.NOT_REVIEWED);
    if (topic.fate() != Fate.NOT_REVIEWED && topic.fate() != Fate.OPEN) {
      resolve();
    }
    return acts;
  }

  /** What follows the resolution; to be asked after {@link #deliberation}. */
  Implementation implementation(long seed) {
    return new Implementation(seed, topic, day, version, five);
  }

  private void propose() {
    var by = five ? village.director() : village.secretary();
    var body = five ? "VILLAGE_COMMITTEE" : "VILLAGE_PARTY_BRANCH";
    var request = new HashMap<String, Object>();
    request.put("unit", village.id());
    request.put("item", topic.item());
    request.put("topic", topic.body());
    request.put("meeting", meeting(body, Fate.NOT_PROPOSED).on(day, topic.proposal()));
    if (topic.theme().procedure() != null) {
      request.put("procedure", topic.theme().procedure());
    }
    var act = Act.of(day, topic.proposal(), Kind.PROPOSAL, by, Route.to("/exercises"), request);
    acts.add(
        switch (topic.fate()) {
          case OFF_LIST -> act.refusedBy("UNLISTED_POWER");
          case UNDRAWN -> act.refusedBy("PROCEDURE_NOT_EXECUTABLE");
          case RESOLVED, NOT_PROPOSED, NOT_CONSULTED, NOT_REVIEWED, VOTED_DOWN, THIN, OPEN -> act;
        });
    version = 0;
  }

  private void vote(String step, String body, Speaker by, Fate failing) {
    pass(3, 8);
    acts.add(vote(step, step, body, by, meeting(body, failing)));
    version++;
  }

  private void resolve() {
    var body = topic.item().equals("A03") ? ASSEMBLY : REPRESENTATIVES;
    var director = village.director();
    if (topic.fate() == Fate.RESOLVED && topic.turn() % 25 == 9) {
      pass(1, 2);
      var replaced =
          vote(
              "resolution-by-the-party",
              "resolution",
              "PARTY_MEMBERS_ASSEMBLY",
              director,
              meeting("PARTY_MEMBERS_ASSEMBLY", Fate.NOT_REVIEWED));
      acts.add(replaced.refusedBy("PARTY_MAY_NOT_REPLACE_ASSEMBLY"));
    }
    if (topic.fate() == Fate.THIN || topic.turn() % 13 == 6) {
      pass(13, 15);
      var thin = Meeting.thin(roll(body), dice).calledEarly();
      acts.add(
          vote("resolution-thin", "resolution", body, director, thin)
              .refusedBy("QUORUM_MUST_BE_MET"));
    }
    if (topic.fate() != Fate.THIN) {
      pass(13, 16);
      acts.add(vote("resolution", "resolution", body, director, meeting(body, Fate.VOTED_DOWN)));
      version += topic.fate() == Fate.RESOLVED ? 2 : 1;
    }
  }

  private Act vote(String name, String step, String body, Speaker by, Meeting meeting) {
    var key = topic.key(name);
    var route = Route.to("exercises", new Reference.Made(topic.proposal()), "votes");
    var request = Papers.vote(step, body, meeting.on(day, key));
    return Act.of(day, key, Kind.VOTE, by, route, request).on(version);
  }

  private Meeting meeting(String body, Fate failing) {
    int roll = roll(body);
    var meeting =
        topic.fate() == failing ? Meeting.failing(roll, dice) : Meeting.passing(roll, dice);
    return body.equals(ASSEMBLY) ? meeting.calledEarly() : meeting;
  }

  private int roll(String body) {
    return Objects.requireNonNull(village.rolls().get(body), body);
  }

  private void pass(int least, int most) {
    day = day.plusDays(dice.between(least, most));
  }
}
