package cn.micropower.powerlist.source;

/** Where a rule or a procedure comes from, in both languages, and how far that can be trusted. */
public record Source(String zh, String en, Grade grade) {

  /** How well a source is founded. */
  public enum Grade {
    /** Read in full in the statute or local regulation named. */
    L,
    /** From an excerpt of a published page. */
    W,
    /** Practice audited by a real system. */
    C,
    /** A paper of practice. */
    S,
    /** Named in a published list. */
    P,
    /** General knowledge; a district confirms it. */
    G
  }
}
