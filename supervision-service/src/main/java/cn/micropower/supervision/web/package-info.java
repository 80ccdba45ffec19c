/** 前门 — a request becomes a command, with everything that it must be judged by. */
@NullMarked
package cn.micropower.supervision.web;

import org.jspecify.annotations.NullMarked;
