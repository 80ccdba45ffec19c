/** The rules of the house, each seen to fire. */
@org.jspecify.annotations.NullMarked
package cn.micropower.platform.testkit;
