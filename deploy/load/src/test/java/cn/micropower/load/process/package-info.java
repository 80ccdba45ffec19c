@NullMarked
package cn.micropower.load.process;

import org.jspecify.annotations.NullMarked;
