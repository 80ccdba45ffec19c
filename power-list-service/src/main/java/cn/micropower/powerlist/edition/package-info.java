/** 版本 — what is published anew each time it changes, and counts from a day on. */
@NullMarked
package cn.micropower.powerlist.edition;

import org.jspecify.annotations.NullMarked;
