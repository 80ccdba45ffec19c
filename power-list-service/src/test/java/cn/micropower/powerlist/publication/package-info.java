/** 发布 — what leaves the house, and that its form stays. */
package cn.micropower.powerlist.publication;
