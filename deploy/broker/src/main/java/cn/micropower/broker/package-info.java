/** 邮路 — one Kafka broker for one machine: it keeps what it confirmed, and everything stays. */
@NullMarked
package cn.micropower.broker;

import org.jspecify.annotations.NullMarked;
