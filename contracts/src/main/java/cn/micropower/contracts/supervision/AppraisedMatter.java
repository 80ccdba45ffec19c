package cn.micropower.contracts.supervision;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 评议事项 — what villagers appraise, however often.
 *
 * @param place the unit whose matter it is
 * @param exercise null where it is not about an exercise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisedMatter(
    MatterId id, UnitPath place, @Nullable ExerciseId exercise, String title) {}
