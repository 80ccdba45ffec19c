package cn.micropower.disclosure.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发布事项 — one thing that villagers are told and then appraise.
 *
 * @param matter of the same exercise, or of the same title in the same unit, always the same
 * @param exercise null where it is not about an exercise
 * @param duty the disclosure that it explains; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    MatterId matter, @Nullable ExerciseId exercise, @Nullable DutyId duty, String title) {

  /** An item about something that was made public. */
  public static Item of(DutyId duty, ExerciseId exercise, String title) {
    return new Item(matter(exercise.value()), exercise, duty, title);
  }

  /** An item of the unit's own, known by its title. */
  public static Item of(UnitId unit, String title) {
    return new Item(matter(unit.value() + " " + title), null, null, title);
  }

  private static MatterId matter(String name) {
    return new MatterId("matter:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }
}
