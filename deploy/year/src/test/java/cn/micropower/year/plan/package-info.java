/** 年谱的检验 — the source's figures, whatever the seed. */
@NullMarked
package cn.micropower.year.plan;

import org.jspecify.annotations.NullMarked;
