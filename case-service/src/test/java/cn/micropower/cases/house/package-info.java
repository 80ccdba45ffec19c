/**
 * The running service over a real database and a real broker: facts and requests in, nothing out.
 */
@NullMarked
package cn.micropower.cases.house;

import org.jspecify.annotations.NullMarked;
