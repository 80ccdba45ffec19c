package cn.micropower.offence.ledgerbook;

import cn.micropower.contracts.offence.Fact;
import org.axonframework.spring.stereotype.Aggregate;

/** Speaks a contract's fact outside publication. */
@Aggregate
public class Book {
  Fact fact = new Fact();
}
