/** How a case begins and ends, and what is refused. */
@NullMarked
package cn.micropower.cases.file;

import org.jspecify.annotations.NullMarked;
