/** 核查公开 — what is looked into, and how far it is, as everyone may know. */
@NullMarked
package cn.micropower.supervision.view.inquiry;

import org.jspecify.annotations.NullMarked;
