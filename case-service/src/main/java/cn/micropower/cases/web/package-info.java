/** 前门 — a request of one who may know becomes a command. */
@NullMarked
package cn.micropower.cases.web;

import org.jspecify.annotations.NullMarked;
