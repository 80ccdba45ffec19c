/** What leaves the house, and that its form stays. */
@NullMarked
package cn.micropower.cases.publication;

import org.jspecify.annotations.NullMarked;
