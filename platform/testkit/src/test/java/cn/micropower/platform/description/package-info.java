@NullMarked
package cn.micropower.platform.description;

import org.jspecify.annotations.NullMarked;
