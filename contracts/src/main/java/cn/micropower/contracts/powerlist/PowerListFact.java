package cn.micropower.contracts.powerlist;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.RuleReference;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the power list service tells the others. Nothing here names a villager. */
public sealed interface PowerListFact {

  /** 单位已登记. */
  @Published(name = "power-list.unit-registered")
  record UnitRegistered(
      UnitId unit, UnitKind kind, UnitPath place, String code, Name name, LocalDate effectiveFrom)
      implements PowerListFact {}

  /** 已任职; an official's name is public. */
  @Published(name = "power-list.official-appointed")
  record OfficialAppointed(
      PostId post, Role role, UnitPath place, PersonId holder, String name, LocalDate since)
      implements PowerListFact {}

  /** 清单已公布. */
  @Published(name = "power-list.list-published")
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
  @Published(name = "power-list.rule-pack-published")
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
   * @param type what kind of figure the value is; a reader may not know all
   * @param value the figure as it was published, read only by who asks for one of that kind: a kind
   *     that is new here keeps no pack out
   */
  record PublishedRule(String key, String type, Object value, Force force, Name name) {

    public PublishedRule(String key, Figure value, Force force, Name name) {
      this(key, value.type(), value, force, name);
    }
  }

  /**
   * 已提议 — an exercise has begun.
   *
   * @param steps the ids of its steps, in order
   * @param passed whether the vote on its first step passed
   * @param judgements by which rules that vote was judged; empty in revision 1
   */
  @Published(name = "power-list.exercise-proposed", revision = "2")
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
      boolean passed,
      List<Judgement> judgements)
      implements PowerListFact {

    public ExerciseProposed {
      steps = List.copyOf(steps);
      judgements = Objects.requireNonNullElse(judgements, List.of());
    }
  }

  /**
   * 步骤已完成 — a vote took a step.
   *
   * @param judgements by which rules it was judged; empty in revision 1
   */
  @Published(name = "power-list.step-completed", revision = "2")
  record StepCompleted(
      ExerciseId exercise, String step, Body body, LocalDate heldOn, List<Judgement> judgements)
      implements PowerListFact {

    public StepCompleted {
      judgements = Objects.requireNonNullElse(judgements, List.of());
    }
  }

  /** 表决未通过 — the step stays open for another meeting. */
  @Published(name = "power-list.vote-failed")
  record VoteFailed(
      ExerciseId exercise, String step, Body body, LocalDate heldOn, List<Judgement> judgements)
      implements PowerListFact {}

  /** 公示期满，步骤已完成. */
  @Published(name = "power-list.publicity-completed")
  record PublicityCompleted(
      ExerciseId exercise,
      String step,
      LocalDate firstDay,
      LocalDate lastDay,
      List<Judgement> judgements)
      implements PowerListFact {}

  /**
   * 已实施 — what was resolved is carried out.
   *
   * @param acceptedOn null where nothing is to be accepted
   * @param papers how many papers it left
   */
  @Published(name = "power-list.action-taken")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ActionTaken(
      ExerciseId exercise,
      String step,
      LocalDate completedOn,
      @Nullable LocalDate acceptedOn,
      int papers)
      implements PowerListFact {}

  /**
   * 决议通过 — it must now be made public.
   *
   * @param publicity the step that makes it public; null where the procedure has no such step
   */
  @Published(name = "power-list.resolution-passed", revision = "2")
  record ResolutionPassed(
      ExerciseId exercise,
      UnitPath place,
      String item,
      String title,
      String step,
      Body body,
      LocalDate resolvedOn,
      @Nullable Publicity publicity)
      implements PowerListFact {}

  /** 用权办结 — what was resolved is carried out; the result must now be made public. */
  @Published(name = "power-list.exercise-concluded", revision = "2")
  record ExerciseConcluded(
      ExerciseId exercise,
      UnitPath place,
      String item,
      String title,
      String step,
      LocalDate concludedOn,
      Publicity publicity)
      implements PowerListFact {}

  /**
   * What must be made public, as the procedure has it.
   *
   * @param step the id of the step that the publicity is
   * @param responsible the posts that answer for it
   * @param minimumDays the rule that says how many days it must stay public
   * @param posting the rule that says within how many days it must be posted
   * @param firstDay the rule that says how many days after it its publicity begins at the earliest;
   *     null where no pack in force had one, and in facts of revision 1: then not before the day
   *     itself
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Publicity(
      String step,
      Name name,
      List<Role> responsible,
      RuleReference minimumDays,
      RuleReference posting,
      @Nullable RuleReference firstDay) {

    public Publicity {
      responsible = List.copyOf(responsible);
    }
  }

  /** 用权完成 — every step of the procedure is taken. */
  @Published(name = "power-list.exercise-completed")
  record ExerciseCompleted(ExerciseId exercise, UnitPath place) implements PowerListFact {}
}
