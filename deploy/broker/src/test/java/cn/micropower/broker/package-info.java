@NullMarked
package cn.micropower.broker;

import org.jspecify.annotations.NullMarked;
