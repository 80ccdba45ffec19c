package cn.micropower.platform.web;

/** 摘要 — a hash as a request may write it, of a paper, a photograph or a file kept elsewhere. */
public final class Sha256 {

  /** In hexadecimal digits, of either case. */
  public static final String FORM = "[0-9a-fA-F]{64}";

  private Sha256() {}
}
