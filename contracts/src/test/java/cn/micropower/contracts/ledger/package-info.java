@NullMarked
package cn.micropower.contracts.ledger;

import org.jspecify.annotations.NullMarked;
