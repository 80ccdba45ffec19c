package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.ExerciseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 表决 — a body's meeting voted on a step; enter what its minutes say. */
public record RecordVote(
    @TargetAggregateIdentifier ExerciseId exercise, String step, Body body, Sitting sitting) {}
