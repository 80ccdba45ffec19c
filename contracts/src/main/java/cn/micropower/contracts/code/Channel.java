package cn.micropower.contracts.code;

/** 公开渠道 — where villagers can read it. */
public enum Channel {
  VILLAGE_BOARD("村务公开栏", "village board"),
  BROADCAST("村广播", "village loudspeakers"),
  MEETING("公开会议", "open meeting"),
  ONLINE("网上公开", "online");

  private final String zh;
  private final String en;

  Channel(String zh, String en) {
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
