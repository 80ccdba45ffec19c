/** 限量 — how much a request may carry, and what it may not bring along. */
@NullMarked
package cn.micropower.gateway.limit;

import org.jspecify.annotations.NullMarked;
