/** Which briefings stand, and which are refused. */
@NullMarked
package cn.micropower.disclosure.briefing;

import org.jspecify.annotations.NullMarked;
