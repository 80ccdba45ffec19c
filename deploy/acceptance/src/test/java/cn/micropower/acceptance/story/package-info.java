/** 故事 — what villages and districts do, and what is refused to them. */
@NullMarked
package cn.micropower.acceptance.story;

import org.jspecify.annotations.NullMarked;
