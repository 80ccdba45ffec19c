/** 发证的验收 — what a token says, and who gives it. */
@NullMarked
package cn.micropower.local.issuer;

import org.jspecify.annotations.NullMarked;
