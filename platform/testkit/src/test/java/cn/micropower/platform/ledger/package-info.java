@NullMarked
package cn.micropower.platform.ledger;

import org.jspecify.annotations.NullMarked;
