package cn.micropower.powerlist.web;

import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.Text;
import cn.micropower.powerlist.rulepack.ReferencePack;
import cn.micropower.powerlist.rulepack.book.Basis;
import cn.micropower.powerlist.rulepack.book.EntryChange;
import cn.micropower.powerlist.source.Source;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publication of rules: a base, and what differs from it. */
record RulePackRequest(
    @NotNull Base base,
    @NotNull @Size(max = 200) List<@Valid @NotNull Change> changes,
    @NotNull @Plausible LocalDate effectiveFrom) {

  /** What a new version starts from. */
  enum Base {
    @JsonProperty("reference")
    REFERENCE,
    @JsonProperty("current")
    CURRENT
  }

  Basis basis(ReferencePack reference) {
    return switch (base) {
      case REFERENCE -> new Basis.Reference(reference.entries());
      case CURRENT -> new Basis.Current();
    };
  }

  List<EntryChange> entryChanges() {
    return changes.stream().map(Change::change).toList();
  }

  /** One rule that differs; force and source stay as they are where nothing is said. */
  record Change(
      @NotNull @Pattern(regexp = Form.RULE) String key,
      @NotNull Value value,
      @Nullable Force force,
      @Nullable @Valid SourceRequest source) {

    EntryChange change() {
      return new EntryChange(key, value.figure(), force, source == null ? null : source.source());
    }
  }

  /** A share, a number of days, or a count of times. */
  record Value(
      Threshold.@Nullable Base base,
      @Nullable Integer numerator,
      @Nullable Integer denominator,
      Threshold.@Nullable Comparison comparison,
      @Nullable Integer days,
      @Nullable Integer times) {

    Figure figure() {
      try {
        if (base != null && numerator != null && denominator != null && comparison != null) {
          return new Threshold(base, numerator, denominator, comparison);
        }
        if (days != null) {
          return new Days(days);
        }
        if (times != null) {
          return new Times(times);
        }
      } catch (IllegalArgumentException impossible) {
        throw invalid();
      }
      throw invalid();
    }

    private static Invalid invalid() {
      return new Invalid(
          "changes.value",
          new Sentence(
              "应为 {base, numerator, denominator, comparison} 表示的份额、{days} 表示的天数，或 {times} 表示的次数",
              "a share {base, numerator, denominator, comparison}, days {days}, or times {times}"));
    }
  }

  /** Where a district takes its number from. */
  record SourceRequest(
      @NotNull @Text(max = 500) String zh,
      @NotNull @Text(max = 1000) String en,
      Source.@NotNull Grade grade) {

    Source source() {
      return new Source(zh, en, grade);
    }
  }
}
