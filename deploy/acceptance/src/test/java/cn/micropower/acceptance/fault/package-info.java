/** 故障 — power cuts and spoilt tables: nothing confirmed is lost, nothing is done twice. */
@NullMarked
package cn.micropower.acceptance.fault;

import org.jspecify.annotations.NullMarked;
