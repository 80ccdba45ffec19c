/** What holds for every room: rules, authority. */
@NullMarked
package cn.micropower.cases;

import org.jspecify.annotations.NullMarked;
