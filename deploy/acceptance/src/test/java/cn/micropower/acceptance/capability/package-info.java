/** 能力 — which capabilities of the source documents this very run has proven. */
@NullMarked
package cn.micropower.acceptance.capability;

import org.jspecify.annotations.NullMarked;
