/** 测速 — what the system does in a second, beside what its database alone would do. */
@NullMarked
package cn.micropower.load;

import org.jspecify.annotations.NullMarked;
