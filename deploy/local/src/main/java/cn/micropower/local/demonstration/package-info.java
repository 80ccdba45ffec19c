/** 演示区县 — an invented district, told to the system through its own front door. */
@NullMarked
package cn.micropower.local.demonstration;

import org.jspecify.annotations.NullMarked;
