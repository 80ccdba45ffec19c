package cn.micropower.platform.inbox;

/** Something that a policy needs has not arrived yet; the fact is tried again, later ones wait. */
public final class NotYet extends RuntimeException {

  /**
   * @param missing what has not arrived, by its id
   */
  public NotYet(String missing) {
    super(missing + " has not arrived yet");
  }
}
