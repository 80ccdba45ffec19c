/** 接口说明 — what the OpenAPI document says of a service: names, words, answers, examples. */
@NullMarked
package cn.micropower.platform.description;

import org.jspecify.annotations.NullMarked;
