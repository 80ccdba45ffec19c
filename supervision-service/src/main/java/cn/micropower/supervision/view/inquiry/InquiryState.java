package cn.micropower.supervision.view.inquiry;

/** 核查进度 — how far an inquiry is, as everyone may know. */
enum InquiryState {
  /** Whatever the commission does before it decides. */
  UNDER_WAY,
  RECTIFYING,
  /** Villagers were told, and appraise it again. */
  FED_BACK,
  ENDED
}
