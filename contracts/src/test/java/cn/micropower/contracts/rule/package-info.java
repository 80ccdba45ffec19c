@NullMarked
package cn.micropower.contracts.rule;

import org.jspecify.annotations.NullMarked;
