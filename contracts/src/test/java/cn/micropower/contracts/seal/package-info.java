@NullMarked
package cn.micropower.contracts.seal;

import org.jspecify.annotations.NullMarked;
