/** 密封 — keys, boxes and what a service must have before it seals anything. */
package cn.micropower.platform.seal;
