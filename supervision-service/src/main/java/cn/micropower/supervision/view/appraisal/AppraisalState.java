package cn.micropower.supervision.view.appraisal;

/** 评议进度 — how far an appraisal is. */
enum AppraisalState {
  /** The panel is to vote. */
  OPEN,
  /** The votes are counted; what the panel rejects is being explained. */
  COUNTED,
  CLOSED
}
