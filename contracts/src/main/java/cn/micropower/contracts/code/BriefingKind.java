package cn.micropower.contracts.code;

/** 发布会类别 — the meetings at which villagers are told, ask, and appraise. */
public enum BriefingKind {
  NEWS_CONFERENCE("村情发布会", "village news conference"),
  SUNSHINE_MEETING("阳光报告会", "sunshine report meeting"),
  EXECUTION_MEETING("村务暨干部廉勤执行大会", "meeting on village affairs and cadres' integrity");

  private final String zh;
  private final String en;

  BriefingKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
