/** 舞台 — the one running system that all stories of a run are played on. */
@NullMarked
package cn.micropower.acceptance.stage;

import org.jspecify.annotations.NullMarked;
