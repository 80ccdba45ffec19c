/**
 * 副本 — units, officials and rule packs, kept at hand in every service but the one that owns them.
 */
@NullMarked
package cn.micropower.platform.replica;

import org.jspecify.annotations.NullMarked;
