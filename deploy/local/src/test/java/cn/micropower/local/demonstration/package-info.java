/** 演示区县的验收 — the accounts and what is told. */
@NullMarked
package cn.micropower.local.demonstration;

import org.jspecify.annotations.NullMarked;
