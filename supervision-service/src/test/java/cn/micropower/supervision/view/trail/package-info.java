/** The order of a story. */
@NullMarked
package cn.micropower.supervision.view.trail;

import org.jspecify.annotations.NullMarked;
