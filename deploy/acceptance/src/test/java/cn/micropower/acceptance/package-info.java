/** 验收 — what the system promises, told as stories through its front door. */
@NullMarked
package cn.micropower.acceptance;

import org.jspecify.annotations.NullMarked;
