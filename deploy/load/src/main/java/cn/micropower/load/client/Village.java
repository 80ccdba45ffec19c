package cn.micropower.load.client;

import cn.micropower.local.LocalSystem;
import cn.micropower.local.demonstration.District;
import cn.micropower.local.demonstration.District.Roll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A village of the demonstration district.
 *
 * @param rolls how many belong to each body
 */
public record Village(
    String unit, Account secretary, Account director, Map<String, Integer> rolls) {

  /**
   * Returns the villages in which the secretary and the director are two persons, with fresh
   * tokens.
   */
  public static List<Village> all(LocalSystem system) {
    var district = District.load();
    return district.units().stream()
        .filter(unit -> unit.kind().equals("VILLAGE"))
        .map(District.Unit::id)
        .filter(unit -> hasTwo(unit, district))
        .map(unit -> read(unit, district, system))
        .toList();
  }

  private static Village read(String unit, District district, LocalSystem system) {
    return new Village(
        unit,
        account(secretary(unit, district), system),
        account(director(unit, district), system),
        district.rolls().stream()
            .filter(roll -> roll.unit().equals(unit))
            .collect(Collectors.toMap(Roll::body, Roll::size)));
  }

  private static boolean hasTwo(String unit, District district) {
    return !secretary(unit, district).person().equals(director(unit, district).person());
  }

  private static Account account(District.Official official, LocalSystem system) {
    return new Account(system.token(official.account()), official.post());
  }

  private static District.Official secretary(String unit, District district) {
    return official(unit, "VILLAGE_PARTY_SECRETARY", district);
  }

  private static District.Official director(String unit, District district) {
    return official(unit, "VILLAGE_COMMITTEE_DIRECTOR", district);
  }

  private static District.Official official(String unit, String role, District district) {
    return district.officials().stream()
        .filter(official -> official.unit().equals(unit) && official.role().equals(role))
        .findFirst()
        .orElseThrow();
  }
}
