/** 转发 — takes the ledger to Kafka, leaf by leaf, in its order, and loses none. */
@NullMarked
package cn.micropower.platform.relay;

import org.jspecify.annotations.NullMarked;
