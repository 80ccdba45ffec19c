/** One inquiry: given facts, when a command, then facts or a refusal. */
@NullMarked
package cn.micropower.supervision.inquiry;

import org.jspecify.annotations.NullMarked;
