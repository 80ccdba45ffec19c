package cn.micropower.platform.person;

/** Why a person's data are erased (《个人信息保护法》第四十七条); a closed code, so no free text. */
public enum ErasureReason {
  BY_REQUEST,
  ENTERED_BY_MISTAKE,
  PURPOSE_ENDED
}
