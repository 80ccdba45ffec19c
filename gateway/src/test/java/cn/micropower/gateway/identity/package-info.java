/** 身份的验收 — what happens when the issuer itself is out of reach. */
@NullMarked
package cn.micropower.gateway.identity;

import org.jspecify.annotations.NullMarked;
