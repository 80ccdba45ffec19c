/** 视图 — questions, answered from the facts themselves. */
@NullMarked
package cn.micropower.cases.view;

import org.jspecify.annotations.NullMarked;
