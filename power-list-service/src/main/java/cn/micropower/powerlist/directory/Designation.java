package cn.micropower.powerlist.directory;

import cn.micropower.platform.rule.Sentence;
import java.time.LocalDate;

/**
 * 代码与名称 — how a unit is called from a day on; both may change, the unit's id never does.
 *
 * @param code 12 digits
 */
public record Designation(String code, Sentence name, LocalDate effectiveFrom) {}
