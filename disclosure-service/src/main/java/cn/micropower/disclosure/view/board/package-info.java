/** 公开栏 — what a village made public, what is due, what is late, for everyone to read. */
@NullMarked
package cn.micropower.disclosure.view.board;

import org.jspecify.annotations.NullMarked;
