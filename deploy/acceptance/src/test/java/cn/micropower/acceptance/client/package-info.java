/** 客户 — villages and officials as they speak to the gateway, in sentences. */
@NullMarked
package cn.micropower.acceptance.client;

import org.jspecify.annotations.NullMarked;
