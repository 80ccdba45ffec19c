package cn.micropower.supervision.standard;

/** 评议团席位 — as whom somebody sits on a panel. */
public enum PanelSeat {
  SUPERVISION_COMMITTEE_CHAIR("村务监督委员会主任", "chair of the supervision committee"),
  /** 两代表一委员. */
  DELEGATE("党代表、人大代表、政协委员", "delegate of party, congress or consultative conference"),
  VILLAGER_REPRESENTATIVE("村民代表", "villagers' representative");

  private final String zh;
  private final String en;

  PanelSeat(String zh, String en) {
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
