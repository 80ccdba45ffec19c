/** 接口契约 — the one document of the whole system: frozen, well written, and kept by every answer. */
@NullMarked
package cn.micropower.acceptance.contract;

import org.jspecify.annotations.NullMarked;
