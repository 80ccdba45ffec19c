@NullMarked
package cn.micropower.local.program;

import org.jspecify.annotations.NullMarked;
