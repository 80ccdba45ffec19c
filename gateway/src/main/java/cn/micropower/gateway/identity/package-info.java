/** 身份 — who comes in: a bearer token is checked here, and once more behind the door. */
@NullMarked
package cn.micropower.gateway.identity;

import org.jspecify.annotations.NullMarked;
