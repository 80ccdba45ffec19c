@NullMarked
package cn.micropower.platform.deadline;

import org.jspecify.annotations.NullMarked;
