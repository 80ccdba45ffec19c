package cn.micropower.year.plan;

import java.time.LocalDate;

/**
 * 意见建议 — what a villager said.
 *
 * @param origin by which way it came, in the words of the interface
 * @param villager an invented name
 */
public record Opinion(LocalDate day, String village, String origin, String villager) {}
