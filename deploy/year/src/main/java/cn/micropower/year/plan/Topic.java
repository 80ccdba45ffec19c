package cn.micropower.year.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 议题 — what was made of some opinions.
 *
 * @param number from zero; the first two are rejected by villagers twice running
 * @param turn its number among those of the same fate
 * @param yuan what it moves; none where it costs nothing or is not resolved
 */
public record Topic(
    int number,
    Village village,
    Theme theme,
    List<Opinion> opinions,
    Fate fate,
    int turn,
    int yuan) {

  /** No other topic of its village has it. */
  public String title() {
    return theme.title();
  }

  public String unit() {
    return village.id();
  }

  public String item() {
    return theme.item();
  }

  /** The key of the act that proposes it. */
  public String proposal() {
    return key("proposal");
  }

  String key(String step) {
    return "topic-%d-%s".formatted(number, step);
  }

  LocalDate heard() {
    return opinions.getLast().day();
  }

  /** The topic as the interface takes it; who spoke first is named. */
  Map<String, Object> body() {
    var first = opinions.getFirst();
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("kind", first.origin());
    if (first.origin().equals("VILLAGERS")) {
      origin.put("villager", Map.of("name", first.villager()));
    }
    return Map.of("title", title(), "summary", summary(), "origin", Map.copyOf(origin));
  }

  private String summary() {
    var merged = "%s。由 %d 份群众意见建议归并。".formatted(theme.wish(), opinions.size());
    return yuan == 0 ? merged : merged + Money.words(yuan);
  }
}
