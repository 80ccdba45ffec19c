/** 表格 — figures as rows of a page. */
@NullMarked
package cn.micropower.load.table;

import org.jspecify.annotations.NullMarked;
