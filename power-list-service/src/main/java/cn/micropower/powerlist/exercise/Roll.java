package cn.micropower.powerlist.exercise;

import java.time.LocalDate;

/**
 * 应到人数 — how many belong to a body.
 *
 * @param asOf since when the roll has that size
 */
public record Roll(int size, LocalDate asOf) {}
