/** 发布 — which facts leave the house, under seal, and in what form. */
@NullMarked
package cn.micropower.cases.publication;

import org.jspecify.annotations.NullMarked;
