@NullMarked
package cn.micropower.platform.replica;

import org.jspecify.annotations.NullMarked;
