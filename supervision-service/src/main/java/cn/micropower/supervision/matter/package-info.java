/** 事项 — what is appraised and inquired into: data that every room speaks of. */
@NullMarked
package cn.micropower.supervision.matter;

import org.jspecify.annotations.NullMarked;
