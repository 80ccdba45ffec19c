/** 理权、管权 — the service that owns the lists of powers and every exercise of one. */
@NullMarked
package cn.micropower.powerlist;

import org.jspecify.annotations.NullMarked;
