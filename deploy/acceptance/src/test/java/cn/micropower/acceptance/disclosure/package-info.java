/**
 * 晒权 — what was decided, and what came of it, hangs in public: in time, long enough, for everyone.
 */
@NullMarked
package cn.micropower.acceptance.disclosure;

import org.jspecify.annotations.NullMarked;
