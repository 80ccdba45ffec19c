/** The running service over a real database: requests in, facts and answers out. */
@NullMarked
package cn.micropower.powerlist.house;

import org.jspecify.annotations.NullMarked;
