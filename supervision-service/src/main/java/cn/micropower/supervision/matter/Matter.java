package cn.micropower.supervision.matter;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.supervision.standard.Level;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 事项 — what villagers appraise, however often.
 *
 * @param place the unit whose matter it is
 * @param exercise null where it is not about an exercise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Matter(MatterId id, UnitPath place, @Nullable ExerciseId exercise, String title) {

  /**
   * Whose discipline commission looks into it: that of the level above, of a village and its groups
   * the township's; of a district's own, the district's.
   */
  public UnitPath seat() {
    return Level.of(place).above(place);
  }
}
