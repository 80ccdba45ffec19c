package cn.micropower.cases.clue;

/** 处置方式 — the four ways to dispose of a clue. */
public enum Way {
  /** 谈话函询. */
  TALK_OR_LETTER("谈话函询", "talk or letter of inquiry"),
  /** 初步核实. */
  PRELIMINARY_VERIFICATION("初步核实", "preliminary verification"),
  /** 暂存待查. */
  KEPT_FOR_LATER("暂存待查", "kept for later"),
  /** 予以了结. */
  CLOSED("予以了结", "closed");

  private final String zh;
  private final String en;

  Way(String zh, String en) {
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
