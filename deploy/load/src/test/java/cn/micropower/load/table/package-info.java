@NullMarked
package cn.micropower.load.table;

import org.jspecify.annotations.NullMarked;
