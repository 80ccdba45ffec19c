/** 暗名 — ids that nobody can make who does not hold this service's own key. */
@NullMarked
package cn.micropower.cases.naming;

import org.jspecify.annotations.NullMarked;
