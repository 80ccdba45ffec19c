@NullMarked
package cn.micropower.contracts.problem;

import org.jspecify.annotations.NullMarked;
