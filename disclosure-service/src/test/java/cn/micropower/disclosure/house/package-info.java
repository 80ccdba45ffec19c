/** The running service over a real database: requests and facts in, facts and answers out. */
@NullMarked
package cn.micropower.disclosure.house;

import org.jspecify.annotations.NullMarked;
