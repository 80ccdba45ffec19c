/** 接口说明的验收 — several documents become one. */
@NullMarked
package cn.micropower.gateway.description;

import org.jspecify.annotations.NullMarked;
