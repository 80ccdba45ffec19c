/**
 * 一年 — a lived-in year of the demonstration district, told to the system through its front door.
 */
@NullMarked
package cn.micropower.year;

import org.jspecify.annotations.NullMarked;
