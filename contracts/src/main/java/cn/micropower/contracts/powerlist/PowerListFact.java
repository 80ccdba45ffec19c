package cn.micropower.contracts.powerlist;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the power list service tells the others. Nothing here names a villager. */
public sealed interface PowerListFact {

  /** 单位已登记. */
  record UnitRegistered(
      UnitId unit, UnitKind kind, UnitPath place, String code, Name name, LocalDate effectiveFrom)
      implements PowerListFact {}

  /** 已任职; an official's name is public. */
  record OfficialAppointed(
      PostId post, Role role, UnitPath place, PersonId holder, String name, LocalDate since)
      implements PowerListFact {}

  /** 清单已公布. */
  record PowerListPublished(
      PowerListId list,
      UnitPath place,
      int version,
      LocalDate effectiveFrom,
      String reason,
      List<ListedItem> items)
      implements PowerListFact {}

  /** One item of a published list. */
  record ListedItem(String id, Name name, Body body, List<String> procedures, String disclosure) {}

  /** 规则包已公布. */
  record RulePackPublished(
      RulePackId pack,
      UnitPath place,
      int version,
      LocalDate effectiveFrom,
      List<PublishedRule> rules)
      implements PowerListFact {}

  /**
   * One rule of a published pack.
   *
   * @param value the figure by its parts: {@code {base, numerator, denominator, comparison}} or
   *     {@code {days}}
   */
  record PublishedRule(
      String key, String type, Map<String, Object> value, String force, Name name) {}

  /**
   * 已提议 — an exercise has begun.
   *
   * @param steps the ids of its steps, in order
   * @param passed whether the vote on its first step passed
   */
  record ExerciseProposed(
      ExerciseId exercise,
      UnitPath place,
      PowerListId list,
      int listVersion,
      String item,
      Name itemName,
      String title,
      String procedure,
      int procedureVersion,
      List<String> steps,
      boolean passed)
      implements PowerListFact {}

  /** 步骤已完成 — a vote took a step. */
  record StepCompleted(ExerciseId exercise, String step, Body body, LocalDate heldOn)
      implements PowerListFact {}

  /** 决议通过 — it must now be made public. */
  record ResolutionPassed(ExerciseId exercise, String step, Body body, LocalDate resolvedOn)
      implements PowerListFact {}
}
