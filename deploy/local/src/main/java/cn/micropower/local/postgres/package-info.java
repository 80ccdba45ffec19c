/** 数据库 — a durable PostgreSQL from a jar: unpacked, started, stopped, and given its databases. */
@NullMarked
package cn.micropower.local.postgres;

import org.jspecify.annotations.NullMarked;
