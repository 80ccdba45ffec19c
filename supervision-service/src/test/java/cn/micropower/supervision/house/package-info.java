/**
 * The running service over a real database and broker: requests and facts in, facts and answers
 * out.
 */
@NullMarked
package cn.micropower.supervision.house;

import org.jspecify.annotations.NullMarked;
