package cn.micropower.powerlist.exercise;

import java.time.LocalDate;

/**
 * 凭据 — one paper of an action.
 *
 * @param issuedOn the day that it bears
 * @param sha256 fingerprint of the scan, 64 hexadecimal digits
 */
public record Document(Kind kind, LocalDate issuedOn, String sha256) {

  /** The kinds of paper that an action leaves. */
  public enum Kind {
    AWARD("定标文件", "award"),
    CONTRACT("合同", "contract"),
    INVOICE("发票", "invoice"),
    ACCEPTANCE("验收记录", "record of acceptance"),
    OTHER("其他材料", "other paper");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }

    /** Whether such a paper can only come of carrying the matter out, and so not before it. */
    boolean comesOfTheAction() {
      return this != OTHER;
    }
  }
}
