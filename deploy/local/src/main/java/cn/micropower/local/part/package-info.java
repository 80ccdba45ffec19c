/**
 * 进程 — the parts that run: each can be started, stopped, killed, held still, and recognised later.
 */
@NullMarked
package cn.micropower.local.part;

import org.jspecify.annotations.NullMarked;
