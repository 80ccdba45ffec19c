/** 事件库 — facts are appended here once and never changed; everything else is derived. */
@NullMarked
package cn.micropower.platform.eventstore;

import org.jspecify.annotations.NullMarked;
