package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit's place in the dated tree: the units from its district down to itself. */
public record UnitPath(@JsonValue List<UnitId> units) {
  @JsonCreator
  public UnitPath {
    units = List.copyOf(units);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("a unit path holds at least its district");
    }
  }

  /** Returns the path from a district downwards. */
  public static UnitPath of(UnitId... units) {
    return new UnitPath(List.of(units));
  }

  /** Reads back what {@link #text} wrote. */
  public static UnitPath parse(String text) {
    return new UnitPath(Stream.of(text.split(" ")).map(UnitId::new).toList());
  }

  /** The ids from the district downwards, a space between: for columns and metadata. */
  public String text() {
    return units.stream().map(UnitId::value).collect(Collectors.joining(" "));
  }

  /** The tenant: nothing crosses it. */
  public UnitId district() {
    return units.getFirst();
  }

  /** The unit itself. */
  public UnitId unit() {
    return units.getLast();
  }

  /** Whether {@code other} is this unit or lies below it. */
  public boolean covers(UnitPath other) {
    return other.units.size() >= units.size() && other.units.subList(0, units.size()).equals(units);
  }

  /** Returns the path of a unit directly below. */
  public UnitPath below(UnitId child) {
    var longer = new java.util.ArrayList<>(units);
    longer.add(child);
    return new UnitPath(longer);
  }
}
