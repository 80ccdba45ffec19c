/** A room of offences, by which the rules are seen to fire. */
@org.jspecify.annotations.NullMarked
package cn.micropower.offence.clock;
