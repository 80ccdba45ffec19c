package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.UnitPath;

/**
 * 用权事项 — what an exercise is about, for those who know nothing else of it.
 *
 * @param item the item of the power list
 */
public record Matter(UnitPath place, String item, String title) {}
