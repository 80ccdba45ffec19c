package cn.micropower.supervision.matter;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
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

  /** 纪委设到乡镇: a discipline commission stands at the district and at the township, none below. */
  private static final int DEEPEST_COMMISSION = 2;

  /**
   * Whose discipline commission looks into it: the nearest above, of a village and its groups the
   * township; of a district's own, the district.
   */
  public UnitPath seat() {
    var units = place.units();
    return new UnitPath(units.subList(0, Math.clamp(units.size() - 1L, 1, DEEPEST_COMMISSION)));
  }
}
