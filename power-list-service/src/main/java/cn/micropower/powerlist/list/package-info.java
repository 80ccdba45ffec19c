/** 权力清单 — the powers of a district's villages; what is not on the list, nobody may do. */
@NullMarked
package cn.micropower.powerlist.list;

import org.jspecify.annotations.NullMarked;
