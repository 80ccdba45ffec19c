/** 视图 — questions that are asked often, answered from tables that can be forgotten. */
@NullMarked
package cn.micropower.supervision.view;

import org.jspecify.annotations.NullMarked;
