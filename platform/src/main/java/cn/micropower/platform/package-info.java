/** 公共底座 — how services tell facts; knows no word of the domain. */
@NullMarked
package cn.micropower.platform;

import org.jspecify.annotations.NullMarked;
