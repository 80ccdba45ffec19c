/** 邮路 — Kafka on this machine: one broker in a process of its own, its log in the home. */
@NullMarked
package cn.micropower.local.kafka;

import org.jspecify.annotations.NullMarked;
