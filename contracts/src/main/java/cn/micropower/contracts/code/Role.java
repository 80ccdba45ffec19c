package cn.micropower.contracts.code;

import static cn.micropower.contracts.code.UnitKind.COMMUNITY;
import static cn.micropower.contracts.code.UnitKind.DISTRICT;
import static cn.micropower.contracts.code.UnitKind.TOWNSHIP;
import static cn.micropower.contracts.code.UnitKind.VILLAGE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 职务 — the kinds of post that act in the system, each at home at one level of the tree. */
public enum Role {
  DISTRICT_LIST_OFFICE("小微权力工作专班", "district list office", DISTRICT),
  DISTRICT_DISCIPLINE_COMMISSION("区纪委监委", "district discipline commission", DISTRICT),
  TOWNSHIP_PARTY_SECRETARY("乡镇党委书记", "township party secretary", TOWNSHIP),
  TOWNSHIP_DISCIPLINE_SECRETARY("乡镇纪委书记", "township discipline secretary", TOWNSHIP),
  TOWNSHIP_VILLAGE_SUPERVISOR("包村监督员", "township supervisor of a village", TOWNSHIP),
  VILLAGE_PARTY_SECRETARY("村党组织书记", "village party secretary", VILLAGE, COMMUNITY),
  VILLAGE_COMMITTEE_DIRECTOR("村委会主任", "village committee director", VILLAGE, COMMUNITY),
  VILLAGE_COMMITTEE_MEMBER("村委会委员", "village committee member", VILLAGE, COMMUNITY),
  VILLAGE_CLERK("村文书", "village clerk", VILLAGE, COMMUNITY),
  SUPERVISION_COMMITTEE_CHAIR(
      "村务监督委员会主任", "chair of the supervision committee", VILLAGE, COMMUNITY);

  private final String zh;
  private final String en;
  private final Set<UnitKind> levels;

  Role(String zh, String en, UnitKind... levels) {
    this.zh = zh;
    this.en = en;
    this.levels = Set.of(levels);
  }

  /** Returns the role of that code; empty for what no post carries, such as a role of a token. */
  public static Optional<Role> named(String code) {
    return Stream.of(values()).filter(role -> role.name().equals(code)).findFirst();
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** The kinds of unit that have such a post. */
  public Set<UnitKind> levels() {
    return levels;
  }
}
