package cn.micropower.offence.ledgerbook;

import cn.micropower.contracts.offence.Fact;

/** Speaks a contract's fact outside publication. */
public class Book {
  Fact fact = new Fact();
}
