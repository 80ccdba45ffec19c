/** The order of a story. */
@NullMarked
package cn.micropower.supervision.view.story;

import org.jspecify.annotations.NullMarked;
