package cn.micropower.platform.identity;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Who reads: somebody of a district, or an anonymous member of the public. */
public final class Reader {
  private final @Nullable Caller caller;
  private final Posts posts;

  Reader(@Nullable Caller caller, Posts posts) {
    this.caller = caller;
    this.posts = posts;
  }

  /**
   * Returns the caller.
   *
   * @throws Declined with 401 for the anonymous public
   */
  public Caller require() {
    if (caller == null) {
      throw new Declined(Problem.TOKEN_MISSING);
    }
    return caller;
  }

  /** Whether the caller belongs to the district of that place. */
  public boolean sees(UnitPath place) {
    var home = require().homeUnit();
    return home != null && posts.path(home).district().equals(place.district());
  }

  /** Whether the caller's own unit is the one at that place. */
  public boolean isOf(UnitPath place) {
    return place.unit().equals(require().homeUnit());
  }

  /** Whether the caller's own unit is the one at that place or lies above it. */
  public boolean covers(UnitPath place) {
    var home = caller == null ? null : caller.homeUnit();
    return home != null && posts.path(home).covers(place);
  }

  /**
   * Returns if the caller sees the place.
   *
   * @throws NotFound otherwise, as if there were nothing
   */
  public void mustSee(UnitPath place) {
    if (!sees(place)) {
      throw new NotFound();
    }
  }
}
