package cn.micropower.platform.web;

/** 指纹 — by which a paper, a photograph or a file that stays where it is can be recognised. */
public final class Fingerprint {

  /** SHA-256, in hexadecimal digits. */
  public static final String SHA256 = "[0-9a-fA-F]{64}";

  private Fingerprint() {}
}
