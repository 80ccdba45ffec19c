package cn.micropower.supervision.inquiry;

/** 了结方式 — how an inquiry ends, as everyone may know. */
public enum Ending {
  EXPLAINED("说明清楚", "explained"),
  RECTIFIED("整改到位", "put right");

  private final String zh;
  private final String en;

  Ending(String zh, String en) {
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
