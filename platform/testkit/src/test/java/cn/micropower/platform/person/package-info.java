@org.jspecify.annotations.NullMarked
package cn.micropower.platform.person;
