/** 督权 — the service in which villagers appraise, and what they reject is looked into. */
@NullMarked
package cn.micropower.supervision;

import org.jspecify.annotations.NullMarked;
