@NullMarked
package cn.micropower.platform.relay;

import org.jspecify.annotations.NullMarked;
