/** 核查 — what villagers rejected twice running is looked into, and put right. */
@NullMarked
package cn.micropower.supervision.inquiry;

import org.jspecify.annotations.NullMarked;
