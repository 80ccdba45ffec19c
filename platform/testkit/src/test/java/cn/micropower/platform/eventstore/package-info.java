@NullMarked
package cn.micropower.platform.eventstore;

import org.jspecify.annotations.NullMarked;
