package cn.micropower.platform.identity;

import static cn.micropower.platform.identity.AuthorityRule.OUTSIDE_SCOPE;
import static cn.micropower.platform.identity.AuthorityRule.ROLE_MAY_NOT;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Grant.Scope;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    var forRole = granting(acting.roles(), command).toList();
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

  /**
   * Whether a row lets one of those roles of a token ask that question, which is of the whole
   * installation: a row of less lets nobody ask.
   */
  public boolean mayAsk(List<String> roles, String question) {
    return granting(roles, question).anyMatch(grant -> grant.scope() == Scope.INSTALLATION);
  }

  /** Whether a row grants the command to that role, for whatever place. */
  public boolean grantedTo(String role, String command) {
    return granting(List.of(role), command).findAny().isPresent();
  }

  private Stream<Grant> granting(List<String> roles, String command) {
    return grants.stream()
        .filter(grant -> grant.command().equals(command))
        .filter(grant -> roles.stream().anyMatch(grant.roles()::contains));
  }

  /** What people call a command or a role; its code, if the table has no name for it. */
  Sentence name(String code) {
    return names.getOrDefault(code, new Sentence(code, code));
  }

  private String named(List<String> roles, Function<Sentence, String> language, String and) {
    return roles.stream().map(this::name).map(language).collect(Collectors.joining(and));
  }
}
