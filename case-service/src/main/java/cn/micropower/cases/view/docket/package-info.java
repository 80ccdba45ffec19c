/** 线索台账 — the clues and cases that the reader is assigned to. */
@NullMarked
package cn.micropower.cases.view.docket;

import org.jspecify.annotations.NullMarked;
