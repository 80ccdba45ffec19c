/** 拨钟 — under the profile local alone the domain clock can be moved, forward and on record. */
@NullMarked
package cn.micropower.platform.time.local;

import org.jspecify.annotations.NullMarked;
