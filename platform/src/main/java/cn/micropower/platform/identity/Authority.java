package cn.micropower.platform.identity;

import static cn.micropower.platform.identity.AuthorityRule.OUTSIDE_SCOPE;
import static cn.micropower.platform.identity.AuthorityRule.ROLE_MAY_NOT;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.NotFound;
import java.util.List;

/** 权责表 — who may do what, as data. What no row grants, nobody may. */
public final class Authority {
  private final List<Grant> grants;

  public Authority(List<Grant> grants) {
    this.grants = List.copyOf(grants);
  }

  /** The rows of the table. */
  public List<Grant> grants() {
    return grants;
  }

  /**
   * Returns if the place is of the person's own district.
   *
   * @throws NotFound otherwise: it does not exist for this caller
   */
  public void wall(Acting acting, UnitPath place) {
    if (!acting.place().district().equals(place.district())) {
      throw new NotFound();
    }
  }

  /**
   * Returns if the person may give the command for that place.
   *
   * @throws Refused if no row grants it
   */
  public void judge(Acting acting, String command, UnitPath place) {
    var forRole =
        grants.stream()
            .filter(grant -> grant.command().equals(command))
            .filter(grant -> acting.roles().stream().anyMatch(grant.roles()::contains))
            .toList();
    var roles = String.join(",", acting.roles());
    if (forRole.isEmpty()) {
      throw new Refused(ROLE_MAY_NOT, roles, command);
    }
    if (forRole.stream().noneMatch(grant -> grant.scope().reaches(acting.place(), place))) {
      throw new Refused(OUTSIDE_SCOPE, roles, place.unit());
    }
  }
}
