package cn.micropower.platform.identity;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import java.util.Optional;

/** The directory as the front door asks it; each service answers from what it holds. */
public interface Posts {

  /** The post, if that person holds it today. */
  Optional<HeldPost> held(PersonId person, PostId post);

  /** Where that post serves, whoever holds it; empty if there is no such post. */
  Optional<UnitPath> place(PostId post);

  /** The unit's place in the tree; a unit that nobody registered stands alone. */
  UnitPath path(UnitId unit);

  /** Whether posts arrive here from elsewhere, and so may be unknown for a while. */
  default boolean mayLag() {
    return false;
  }
}
