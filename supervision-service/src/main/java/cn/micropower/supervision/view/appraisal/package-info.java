/** 评议公开 — what was appraised, with which figures, and how it ended. */
@NullMarked
package cn.micropower.supervision.view.appraisal;

import org.jspecify.annotations.NullMarked;
