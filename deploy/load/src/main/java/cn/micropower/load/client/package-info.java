/** 客户 — those who use the system, over HTTP, each with a connection of its own. */
@NullMarked
package cn.micropower.load.client;

import org.jspecify.annotations.NullMarked;
