/** 移交查阅 — a handing over, for those who are assigned to it and nobody else. */
@NullMarked
package cn.micropower.supervision.view.handover;

import org.jspecify.annotations.NullMarked;
