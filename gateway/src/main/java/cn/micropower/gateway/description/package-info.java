/** 接口说明 — one OpenAPI document for everything behind the door, whichever service answers. */
@NullMarked
package cn.micropower.gateway.description;

import org.jspecify.annotations.NullMarked;
