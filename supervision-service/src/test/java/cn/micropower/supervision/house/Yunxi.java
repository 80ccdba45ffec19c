package cn.micropower.supervision.house;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.seal.SealRing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One invented district, told of by the services that know it. */
final class Yunxi {
  static final UnitPath YUNXI = UnitPath.of(new UnitId("unit:yunxi"));
  static final UnitPath LUTING = YUNXI.below(new UnitId("unit:luting"));
  static final UnitPath LIANHUA = LUTING.below(new UnitId("unit:lianhua"));
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  static final String KEYS = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n";
  private static final SealRing RING = SealRing.parse(KEYS);

  static final Elsewhere POWER_LIST = Elsewhere.empty("power-list", RING);
  static final Elsewhere DISCLOSURE = Elsewhere.empty("disclosure", RING);
  static final Elsewhere CASE = Elsewhere.empty("case", RING);

  private Yunxi() {}

  /** The units, their officials, and the district's rules. */
  static void furnish() {
    registered(UnitKind.DISTRICT, YUNXI);
    registered(UnitKind.TOWNSHIP, LUTING);
    registered(UnitKind.VILLAGE, LIANHUA);
    appointed("lianhua-chair", Role.SUPERVISION_COMMITTEE_CHAIR, LIANHUA);
    appointed("lianhua-secretary", Role.VILLAGE_PARTY_SECRETARY, LIANHUA);
    appointed("lianhua-director", Role.VILLAGE_COMMITTEE_DIRECTOR, LIANHUA);
    appointed("lianhua-clerk", Role.VILLAGE_CLERK, LIANHUA);
    appointed("luting-discipline", Role.TOWNSHIP_DISCIPLINE_SECRETARY, LUTING);
    appointed("luting-secretary", Role.TOWNSHIP_PARTY_SECRETARY, LUTING);
    appointed("yunxi-commission", Role.DISTRICT_DISCIPLINE_COMMISSION, YUNXI);
    POWER_LIST.tell(
        "rule-pack:yunxi",
        new RulePackPublished(
            new RulePackId("rule-pack:yunxi"),
            YUNXI,
            1,
            FIRST_DAY,
            List.of(
                rule(
                    "appraisal.dissatisfied",
                    new Threshold(Base.PRESENT, 1, 4, Comparison.MORE_THAN)),
                rule("appraisal.consecutive", new Times(2)))),
        Map.of());
  }

  private static void registered(UnitKind kind, UnitPath place) {
    POWER_LIST.tell(
        place.unit().value(),
        new UnitRegistered(place.unit(), kind, place, "990101101201", name(), FIRST_DAY),
        Map.of());
  }

  private static void appointed(String post, Role role, UnitPath place) {
    POWER_LIST.tell(
        "post:" + post,
        new OfficialAppointed(
            new PostId("post:" + post),
            role,
            place,
            new PersonId("person:" + post),
            "侯兰",
            FIRST_DAY),
        Map.of());
  }

  static Name name() {
    return new Name("名称", "name");
  }

  private static PublishedRule rule(String key, Figure figure) {
    return new PublishedRule(key, figure, Force.BLOCK, name());
  }
}
