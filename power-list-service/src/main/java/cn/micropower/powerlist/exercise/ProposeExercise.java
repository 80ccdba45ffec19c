package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 提议 — a body proposes to use a listed power; the first step of the power's procedure. */
public record ProposeExercise(
    @TargetAggregateIdentifier ExerciseId exercise,
    UnitPath place,
    Listing listing,
    Topic topic,
    Sitting sitting)
    implements BelongsTo {}
