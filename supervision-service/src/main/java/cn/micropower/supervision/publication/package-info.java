/** 发布 — which of our facts leave the house, and in what form; none leaves by accident. */
@NullMarked
package cn.micropower.supervision.publication;

import org.jspecify.annotations.NullMarked;
