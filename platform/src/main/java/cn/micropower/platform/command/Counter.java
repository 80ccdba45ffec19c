package cn.micropower.platform.command;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * 运维柜台 — where this service's operators ask and order. They serve the installation, not a district:
 * what they see are names and numbers of what the service does, never what a fact says.
 */
public final class Counter {
  private static final String QUESTION = "ReadOperations";

  private final String service;
  private final CommandDoor door;
  private final Authority authority;
  private final Posts posts;

  Counter(String service, CommandDoor door, Authority authority, Posts posts) {
    this.service = service;
    this.door = door;
    this.authority = authority;
    this.posts = posts;
  }

  /**
   * Returns if the question is for this service, from one who may ask.
   *
   * @throws NotFound otherwise: there is no such place for this caller
   */
  public void asked(String asked, Reader reader) {
    mustBeOurs(asked);
    if (!authority.mayAsk(reader.require().roles(), QUESTION)) {
      throw new NotFound();
    }
  }

  /**
   * Submits an order, given in the name of the operator's own unit.
   *
   * @throws NotFound if it is not for this service, or the caller has no unit
   */
  public ResponseEntity<byte[]> ordered(String asked, Call call, Function<UnitPath, ?> order) {
    mustBeOurs(asked);
    var home = Optional.ofNullable(call.caller().homeUnit()).orElseThrow(NotFound::new);
    return door.submit(call, () -> order.apply(posts.path(home)));
  }

  private void mustBeOurs(String asked) {
    if (!asked.equals(service)) {
      throw new NotFound();
    }
  }
}
