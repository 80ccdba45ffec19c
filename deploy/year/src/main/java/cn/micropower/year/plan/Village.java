package cn.micropower.year.plan;

import cn.micropower.local.demonstration.District;
import cn.micropower.local.demonstration.District.Roll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 行政村 — one village of the demonstration district and those who act for it.
 *
 * @param rolls how many belong to each body
 */
public record Village(District district, String id, String township, Map<String, Integer> rolls) {

  /** Returns all villages in the order in which the district names them. */
  public static List<Village> of(District district) {
    return district.units().stream()
        .filter(unit -> unit.kind().equals("VILLAGE"))
        .map(
            unit ->
                new Village(
                    district,
                    unit.id(),
                    Objects.requireNonNull(unit.parent()),
                    rolls(district, unit.id())))
        .toList();
  }

  private static Map<String, Integer> rolls(District district, String village) {
    return district.rolls().stream()
        .filter(roll -> roll.unit().equals(village))
        .collect(Collectors.toUnmodifiableMap(Roll::body, Roll::size));
  }

  /** The village's name in ids, {@code lianhua}. */
  String name() {
    return bare(id);
  }

  public Speaker secretary() {
    return holder(name() + "-secretary");
  }

  Speaker director() {
    return holder(name() + "-director");
  }

  Speaker member() {
    return holder(name() + "-member");
  }

  /** 村务监督委员会主任. */
  Speaker chair() {
    return holder(name() + "-supervisor");
  }

  /** Who speaks for the village committee where another speaks for the party branch. */
  Speaker spokesman() {
    return director().is(secretary()) ? member() : director();
  }

  /** 乡镇纪委书记. */
  Speaker discipline() {
    return holder(bare(township) + "-discipline-secretary");
  }

  /** 区纪委监委. */
  public Speaker commission() {
    return holder(bare(root()) + "-discipline-commission");
  }

  /** The district of which it is part. */
  public String root() {
    return district.root().id();
  }

  private Speaker holder(String post) {
    return Speaker.in(district, "post:" + post);
  }

  private static String bare(String unit) {
    return unit.substring("unit:".length());
  }
}
