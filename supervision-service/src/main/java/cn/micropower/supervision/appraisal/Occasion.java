package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.InquiryId;
import org.jspecify.annotations.Nullable;

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

  /**
   * Why something is appraised.
   *
   * @param inquiry whose rectification it is; null after a briefing
   */
  static Occasion of(@Nullable InquiryId inquiry) {
    return inquiry == null ? BRIEFING : REAPPRAISAL;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
