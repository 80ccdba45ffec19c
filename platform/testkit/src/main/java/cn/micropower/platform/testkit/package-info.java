/** 测试工具 — real servers, room rules and frozen events for the tests of every service. */
@NullMarked
package cn.micropower.platform.testkit;

import org.jspecify.annotations.NullMarked;
