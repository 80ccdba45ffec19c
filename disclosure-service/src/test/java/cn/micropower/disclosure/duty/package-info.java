/** One duty: given facts, when a command, then facts or a refusal. */
@NullMarked
package cn.micropower.disclosure.duty;

import org.jspecify.annotations.NullMarked;
