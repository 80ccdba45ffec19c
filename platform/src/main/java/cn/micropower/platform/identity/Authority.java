package cn.micropower.platform.identity;

import static cn.micropower.platform.identity.AuthorityRule.OUTSIDE_SCOPE;
import static cn.micropower.platform.identity.AuthorityRule.ROLE_MAY_NOT;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 权责表 — who may do what, as data. What no row grants, nobody may. */
public final class Authority {
  private final List<Grant> grants;
  private final Map<String, Sentence> names;

  /**
   * @param names what people call the commands and roles of the table
   */
  public Authority(List<Grant> grants, Map<String, Sentence> names) {
    this.grants = List.copyOf(grants);
    this.names = Map.copyOf(names);
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
    var rolesZh = named(acting.roles(), Sentence::zh, "、");
    var rolesEn = named(acting.roles(), Sentence::en, " and ");
    if (forRole.isEmpty()) {
      var act = name(command);
      throw new Refused(ROLE_MAY_NOT, rolesZh, rolesEn, act.zh(), act.en());
    }
    if (forRole.stream().noneMatch(grant -> grant.scope().reaches(acting.place(), place))) {
      throw new Refused(OUTSIDE_SCOPE, rolesZh, rolesEn, place.unit());
    }
  }

  /** Whether a row lets one of those roles of a token ask that question. */
  public boolean mayAsk(List<String> roles, String question) {
    return grants.stream()
        .filter(grant -> grant.command().equals(question))
        .anyMatch(grant -> roles.stream().anyMatch(grant.roles()::contains));
  }

  /** What people call a command or a role; its code, if the table has no name for it. */
  Sentence name(String code) {
    return names.getOrDefault(code, new Sentence(code, code));
  }

  private String named(List<String> roles, Function<Sentence, String> language, String and) {
    return roles.stream().map(this::name).map(language).collect(Collectors.joining(and));
  }
}
