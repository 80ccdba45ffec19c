/** One handing over: given facts, when a command, then facts or nothing. */
@NullMarked
package cn.micropower.supervision.handover;

import org.jspecify.annotations.NullMarked;
