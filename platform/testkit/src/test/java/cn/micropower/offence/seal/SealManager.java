package cn.micropower.offence.seal;

import cn.micropower.offence.ledgerbook.Book;
import cn.micropower.offence.web.Door;
import java.time.Instant;
import org.axonframework.spring.stereotype.Aggregate;

/** Reaches into web, sees another aggregate, fetches the time and has a name that says nothing. */
@Aggregate
public class SealManager {
  Door door = new Door();
  Book book = new Book();
  Instant now = Instant.now();
}
