/** What may be done about a clue, by whom, and what is refused. */
@NullMarked
package cn.micropower.cases.clue;

import org.jspecify.annotations.NullMarked;
