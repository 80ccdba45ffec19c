/** 廉政档案 — a village's volume, a section for each cadre: problem, result, rectification. */
@NullMarked
package cn.micropower.cases.view.volume;

import org.jspecify.annotations.NullMarked;
