package cn.micropower.platform.deadline;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Something that somebody should have done; a household is an aggregate. */
record Chore(@TargetAggregateIdentifier String household, String name) {}
