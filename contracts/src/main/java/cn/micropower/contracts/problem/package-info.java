/** 未予办理 — why a request got no further: one code, one status and one sentence for every door. */
@NullMarked
package cn.micropower.contracts.problem;

import org.jspecify.annotations.NullMarked;
