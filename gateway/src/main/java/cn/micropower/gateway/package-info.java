/** 网关 — the only door: it checks who comes in and how much they carry, and hides who answers. */
@NullMarked
package cn.micropower.gateway;

import org.jspecify.annotations.NullMarked;
