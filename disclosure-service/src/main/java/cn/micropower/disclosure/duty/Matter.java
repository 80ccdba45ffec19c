package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;

/**
 * 事由 — which step of which exercise it is that must be made public, and where.
 *
 * @param step the step's id within the exercise's procedure
 */
public record Matter(ExerciseId exercise, UnitPath place, String step) {}
