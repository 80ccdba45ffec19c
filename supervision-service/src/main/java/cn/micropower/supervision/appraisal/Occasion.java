package cn.micropower.supervision.appraisal;

/** 评议缘由 — why a matter is appraised. */
public enum Occasion {
  BRIEFING("情况发布后评议", "appraisal after a briefing"),
  REAPPRAISAL("整改后再评议", "appraisal after rectification");

  private final String zh;
  private final String en;

  Occasion(String zh, String en) {
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
