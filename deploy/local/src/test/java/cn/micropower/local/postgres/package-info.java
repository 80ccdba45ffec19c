/** 数据库的验收 — a real server, started again and again on the same data. */
@NullMarked
package cn.micropower.local.postgres;

import org.jspecify.annotations.NullMarked;
