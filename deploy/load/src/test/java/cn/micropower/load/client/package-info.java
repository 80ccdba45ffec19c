@NullMarked
package cn.micropower.load.client;

import org.jspecify.annotations.NullMarked;
