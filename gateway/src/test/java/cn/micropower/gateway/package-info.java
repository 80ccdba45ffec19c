/** 网关的验收 — each refusal of the door, seen from outside. */
@NullMarked
package cn.micropower.gateway;

import org.jspecify.annotations.NullMarked;
