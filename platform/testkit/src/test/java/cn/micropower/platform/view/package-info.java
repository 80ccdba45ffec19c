@NullMarked
package cn.micropower.platform.view;

import org.jspecify.annotations.NullMarked;
