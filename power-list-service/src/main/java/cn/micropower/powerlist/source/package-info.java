/** 依据 — where a rule, a procedure or a power comes from, and how far that can be trusted. */
@NullMarked
package cn.micropower.powerlist.source;

import org.jspecify.annotations.NullMarked;
