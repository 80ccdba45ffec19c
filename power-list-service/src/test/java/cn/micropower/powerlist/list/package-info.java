/** 清单 — publications of a list, and what is refused of them. */
package cn.micropower.powerlist.list;
