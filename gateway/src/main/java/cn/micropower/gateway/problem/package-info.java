/** 拒绝的说法 — what the door says when it does not let a request through, in two languages. */
@NullMarked
package cn.micropower.gateway.problem;

import org.jspecify.annotations.NullMarked;
