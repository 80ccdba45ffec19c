/** 副本 — what was told of exercises anywhere, kept line by line as it arrived. */
@NullMarked
package cn.micropower.supervision.replica;

import org.jspecify.annotations.NullMarked;
