/** 样板间 — one tiny service on the platform, by which the platform itself is tried. */
package cn.micropower.platform.house;
