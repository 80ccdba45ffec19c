/** 文字 — what is written about persons, readable only while the key of each of them stands. */
@NullMarked
package cn.micropower.cases.writing;

import org.jspecify.annotations.NullMarked;
