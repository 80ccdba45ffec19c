package cn.micropower.cases.access;

/** One thing that may be known of, or not. */
public record Thing(Kind kind, String id) {}
