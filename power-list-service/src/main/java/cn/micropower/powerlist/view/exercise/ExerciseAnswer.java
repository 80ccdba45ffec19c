package cn.micropower.powerlist.view.exercise;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.exercise.ListedPower;
import cn.micropower.powerlist.exercise.Origin;
import cn.micropower.powerlist.exercise.Topic;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.procedure.Procedure;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.view.exercise.Followed.Acted;
import cn.micropower.powerlist.view.exercise.Followed.Shown;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise.
 *
 * @param openStep the step that comes next; null once all are taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExerciseAnswer(
    String id,
    long version,
    String unit,
    ListedPower power,
    ProcedureAnswer procedure,
    TopicAnswer topic,
    @Nullable String openStep,
    List<Vote> votes,
    List<Shown> publicities,
    List<Acted> actions) {

  /**
   * Returns the answer.
   *
   * @param villager the name of who raised the topic; null if nobody is named, not any more, or not
   *     to a reader of another unit
   */
  static ExerciseAnswer of(Followed exercise, @Nullable String villager) {
    var proposed = exercise.proposed();
    return new ExerciseAnswer(
        proposed.exercise().value(),
        exercise.version(),
        proposed.place().unit().value(),
        proposed.power(),
        ProcedureAnswer.of(proposed.procedure()),
        TopicAnswer.of(proposed.topic(), villager),
        exercise.open().map(Step::id).orElse(null),
        exercise.votes(),
        exercise.publicities(),
        exercise.actions());
  }

  /** Which procedure, in which version. */
  record ProcedureAnswer(String id, int version, Sentence name) {
    static ProcedureAnswer of(Procedure procedure) {
      return new ProcedureAnswer(procedure.id(), procedure.version(), procedure.name());
    }
  }

  /** What is decided, and where it came from. */
  record TopicAnswer(String title, String summary, OriginAnswer origin) {
    static TopicAnswer of(Topic topic, @Nullable String villager) {
      return new TopicAnswer(
          topic.title(), topic.summary(), OriginAnswer.of(topic.origin(), villager));
    }
  }

  /** Who raised it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OriginAnswer(Origin.Kind kind, @Nullable VillagerAnswer villager) {
    static OriginAnswer of(Origin origin, @Nullable String name) {
      var villager = origin.villager();
      return new OriginAnswer(
          origin.kind(),
          villager == null ? null : new VillagerAnswer(villager.person().value(), name));
    }
  }

  /**
   * A villager.
   *
   * @param name told only to readers whose own unit is the village of the exercise, not to those of
   *     township or district; absent for everybody else, and for all once the person is erased
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VillagerAnswer(String person, @Nullable String name) {}
}
