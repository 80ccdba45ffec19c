/** 案件 — one case, from its filing to its closing with rectification. */
@NullMarked
package cn.micropower.cases.file;

import org.jspecify.annotations.NullMarked;
