package cn.micropower.cases.clue;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 线索来源 — what was inquired into before it was handed over.
 *
 * @param place the unit whose matter it is
 * @param exercise null where it is not about an exercise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
    HandoverId handover,
    MatterId matter,
    UnitPath place,
    @Nullable ExerciseId exercise,
    String title) {}
