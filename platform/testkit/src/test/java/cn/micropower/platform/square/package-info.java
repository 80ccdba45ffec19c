/** 广场 — one tiny service that waits for facts of another, by which the inbox is tried. */
package cn.micropower.platform.square;
