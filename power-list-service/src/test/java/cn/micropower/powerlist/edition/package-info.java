/** 版本 — which version counts on which day. */
package cn.micropower.powerlist.edition;
