/** One matter: given facts, when a command, then facts or a refusal. */
@NullMarked
package cn.micropower.supervision.appraisal;

import org.jspecify.annotations.NullMarked;
