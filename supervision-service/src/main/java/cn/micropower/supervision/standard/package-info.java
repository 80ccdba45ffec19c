/** 评议规程 — who must sit on a panel and who must explain, as data, by the level of the unit. */
@NullMarked
package cn.micropower.supervision.standard;

import org.jspecify.annotations.NullMarked;
