/** 坏请求 — whatever a careless or hostile client may send. */
@NullMarked
package cn.micropower.acceptance.input;

import org.jspecify.annotations.NullMarked;
