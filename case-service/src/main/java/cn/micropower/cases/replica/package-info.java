/** 副本 — the names and posts of cadres, which power-list-service owns, kept at hand. */
@NullMarked
package cn.micropower.cases.replica;

import org.jspecify.annotations.NullMarked;
