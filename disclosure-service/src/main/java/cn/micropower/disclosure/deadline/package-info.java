/** 时限 — which duties fall due, and when a publicity is over. */
@NullMarked
package cn.micropower.disclosure.deadline;

import org.jspecify.annotations.NullMarked;
