/** 身份 — who calls, in which post, and what the one table of authority lets that post do. */
@NullMarked
package cn.micropower.platform.identity;

import org.jspecify.annotations.NullMarked;
