package cn.micropower.powerlist.view.directory;

import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as everyone may see it: office-holders are public, and so is how many decide.
 *
 * @param rolls every recorded size, by body and day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitAnswer(
    String id,
    String kind,
    String code,
    Sentence name,
    @Nullable String parent,
    LocalDate effectiveFrom,
    List<PostAnswer> posts,
    List<RollLine> rolls) {

  static UnitAnswer of(UnitLine unit, List<PostLine> posts, List<RollLine> rolls) {
    return new UnitAnswer(
        unit.unit(),
        unit.kind(),
        unit.code(),
        new Sentence(unit.nameZh(), unit.nameEn()),
        unit.parent(),
        unit.effectiveFrom(),
        posts.stream().map(PostAnswer::of).toList(),
        rolls);
  }

  /** A row of a unit. */
  record UnitLine(
      String unit,
      String kind,
      String code,
      String nameZh,
      String nameEn,
      @Nullable String parent,
      LocalDate effectiveFrom) {}

  /** A row of a post. */
  record PostLine(String post, String role, String person, String name, LocalDate since) {}

  /** A row of a roll. */
  record RollLine(String body, int size, LocalDate asOf) {}

  /** A post and who holds it. */
  record PostAnswer(String id, String role, Holder holder, LocalDate since) {
    static PostAnswer of(PostLine post) {
      return new PostAnswer(
          post.post(), post.role(), new Holder(post.person(), post.name()), post.since());
    }
  }

  /** Who holds a post. */
  record Holder(String person, String name) {}
}
