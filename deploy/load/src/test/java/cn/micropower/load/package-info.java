@NullMarked
package cn.micropower.load;

import org.jspecify.annotations.NullMarked;
