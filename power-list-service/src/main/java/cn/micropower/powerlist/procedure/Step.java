package cn.micropower.powerlist.procedure;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Role;
import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of a procedure. The kinds are few and closed; their order is data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.Proposal.class, name = "PROPOSAL"),
  @JsonSubTypes.Type(value = Step.Consultation.class, name = "CONSULTATION"),
  @JsonSubTypes.Type(value = Step.Deliberation.class, name = "DELIBERATION_VOTE"),
  @JsonSubTypes.Type(value = Step.Resolution.class, name = "RESOLUTION"),
  @JsonSubTypes.Type(value = Step.Publicity.class, name = "PUBLICITY"),
  @JsonSubTypes.Type(value = Step.Action.class, name = "ACTION"),
})
public sealed interface Step {

  /** The step's name within its procedure, for example {@code consultation}. */
  String id();

  Sentence name();

  /** The bodies that own the step: any one of them may take it, no other. */
  List<Body> bodies();

  /** The posts in which the step may be entered. */
  List<Role> recordedBy();

  /** What must be kept as evidence. */
  List<Sentence> materials();

  /** What the supervision committee looks at, where the procedure says so. */
  @Nullable Sentence supervisionPoint();

  /** A step that a meeting takes by a vote. */
  sealed interface ByVote extends Step {

    /** By what each body's meeting is judged. */
    Map<Body, MeetingRules> rules();
  }

  /** 提议 — the matter is put forward. */
  record Proposal(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      Map<Body, MeetingRules> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements ByVote {}

  /** 商议 — a plan is agreed. */
  record Consultation(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      Map<Body, MeetingRules> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements ByVote {}

  /** 审议 — the plan is deliberated and voted on, without deciding it. */
  record Deliberation(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      Map<Body, MeetingRules> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements ByVote {}

  /** 决议 — the villagers or their representatives decide. */
  record Resolution(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      Map<Body, MeetingRules> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements ByVote {}

  /** 公开 — it is shown to everyone for a time. */
  record Publicity(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      Map<Body, PublicityRules> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements Step {

    /** The keys by which it is judged: it is one posting, whoever of its bodies puts it up. */
    public PublicityRules publicityRules() {
      return Objects.requireNonNull(rules.get(bodies.getFirst()), id);
    }
  }

  /** 实施 — it is carried out. No number of law judges it. */
  @JsonIgnoreProperties("rules")
  record Action(
      String id,
      Sentence name,
      List<Body> bodies,
      List<Role> recordedBy,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint)
      implements Step {}
}
