package cn.micropower.local.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demonstration district as written in {@code demonstration/district.yaml}. */
public record District(
    List<Unit> units, List<Official> officials, List<Roll> rolls, List<Special> accounts) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /** Returns the district that this build carries. */
  public static District load() {
    try (InputStream file =
        Objects.requireNonNull(
            District.class.getResourceAsStream("/demonstration/district.yaml"))) {
      return YAML.readValue(file, District.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The district itself, of which everything else is part. */
  public Unit root() {
    return units.stream().filter(unit -> unit.parent() == null).findFirst().orElseThrow();
  }

  /** A region with its invented code. */
  public record Unit(String id, String kind, String code, Text name, @Nullable String parent) {}

  /** A name in both languages. */
  public record Text(String zh, String en) {}

  /** A person in a post; who holds two posts stands here twice, under one account. */
  public record Official(
      String account, String post, String role, String unit, String person, String name) {}

  /** How many belong to a body. */
  public record Roll(String unit, String body, int size) {}

  /** An account that is not an official of the district. */
  public record Special(
      String account,
      @Nullable List<String> roles,
      @Nullable List<String> units,
      @Nullable List<String> posts,
      @Nullable Text organisation) {}
}
