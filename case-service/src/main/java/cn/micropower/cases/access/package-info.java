/** 知悉范围 — who may know of what: those assigned, but never a subject or a subject's relative. */
@NullMarked
package cn.micropower.cases.access;

import org.jspecify.annotations.NullMarked;
