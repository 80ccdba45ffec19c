/** 发证 — gives out bearer tokens of demonstration accounts; for the local profile alone. */
@NullMarked
package cn.micropower.local.issuer;

import org.jspecify.annotations.NullMarked;
