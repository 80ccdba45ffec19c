/** 名录 — units, posts and rolls, and what is refused of them. */
package cn.micropower.powerlist.directory;
