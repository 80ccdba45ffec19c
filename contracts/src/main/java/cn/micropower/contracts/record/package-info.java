/** 传送 — how a fact travels from one service to the others: topic, partition, headers, names. */
@NullMarked
package cn.micropower.contracts.record;

import org.jspecify.annotations.NullMarked;
