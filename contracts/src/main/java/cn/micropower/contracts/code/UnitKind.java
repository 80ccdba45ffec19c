package cn.micropower.contracts.code;

import java.util.Set;

/** 单位类别 — the levels of the tree of units. */
public enum UnitKind {
  DISTRICT("县（区）", "district"),
  TOWNSHIP("乡镇", "township", DISTRICT),
  VILLAGE("村", "village", TOWNSHIP),
  COMMUNITY("社区", "community", TOWNSHIP),
  VILLAGE_GROUP("村民小组", "village group", VILLAGE, COMMUNITY);

  private final String zh;
  private final String en;
  private final Set<UnitKind> parents;

  UnitKind(String zh, String en, UnitKind... parents) {
    this.zh = zh;
    this.en = en;
    this.parents = Set.of(parents);
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** The kinds of unit that this kind may stand below; empty for the top of the tree. */
  public Set<UnitKind> parents() {
    return parents;
  }
}
