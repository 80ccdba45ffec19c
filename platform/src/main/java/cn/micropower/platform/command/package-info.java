/** 命令之门 — a request becomes a command, the command an answer, both within one transaction. */
@NullMarked
package cn.micropower.platform.command;

import org.jspecify.annotations.NullMarked;
