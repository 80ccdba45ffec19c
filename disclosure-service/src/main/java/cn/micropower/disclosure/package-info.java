/** 晒权 — the service that sees to it that what was decided, and what came of it, hangs in public. */
@NullMarked
package cn.micropower.disclosure;

import org.jspecify.annotations.NullMarked;
