/** 用权全程 — everything that happened to one exercise, in every service, in causal order. */
@NullMarked
package cn.micropower.supervision.view.trail;

import org.jspecify.annotations.NullMarked;
