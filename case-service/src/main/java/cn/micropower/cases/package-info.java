/** 问责 — the service that keeps clues and cases, and tells nobody who is not assigned to them. */
@NullMarked
package cn.micropower.cases;

import org.jspecify.annotations.NullMarked;
