package cn.micropower.platform.seal;

/** A sealed value that no key held here opens; no later try will, until a key is added. */
public final class NotOpened extends RuntimeException {

  /**
   * @param why in words of ours, never of what it holds
   */
  public NotOpened(String why) {
    super(why, null, false, false);
  }
}
