package cn.micropower.contracts.record;

/**
 * The headers of a record. The {@code ce_} ones are CloudEvents 1.0, Kafka binding, binary mode;
 * all values are UTF-8 text but {@link #LEAF}. A fact that stays at home travels with its leaf and
 * no value, so that readers see that nothing is missing. A sealed one travels with its leaf and a
 * {@link cn.micropower.contracts.seal.SealedValue}, which holds whatever else these headers say.
 */
public final class Header {

  /** The leaf entry's exact bytes. */
  public static final String LEAF = "mp-leaf";

  /** The leaf index of the record before this one in its partition; {@code -1} for the first. */
  public static final String PREVIOUS = "mp-prev";

  /** The place within the aggregate, from 0. */
  public static final String SEQUENCE = "mp-sequence";

  /** The revision of the published form. */
  public static final String REVISION = "mp-revision";

  /** What the fact belongs to; repeated by whatever follows from it. */
  public static final String CORRELATION = "mp-correlation";

  /** What caused the fact: the id of an event, or of the request. */
  public static final String CAUSATION = "mp-causation";

  /**
   * Who did it: {@code policy:…}, {@code deadline:…}, or a person who acted in a post. Whoever acts
   * in none is nobody's business outside.
   */
  public static final String ACTOR = "mp-actor";

  /** In which role it was done. */
  public static final String ROLE = "mp-role";

  /** In which post it was done, if in any. */
  public static final String POST = "mp-post";

  public static final String SPECVERSION = "ce_specversion";

  /** The event's id. */
  public static final String ID = "ce_id";

  /** {@code urn:micropower:service:<source>}. */
  public static final String SOURCE = "ce_source";

  /** The {@link Published} name; the leaf's type where the fact stays at home or is sealed. */
  public static final String TYPE = "ce_type";

  /** The aggregate's id, which is the record's key too. */
  public static final String SUBJECT = "ce_subject";

  /** When it was recorded, RFC 3339. */
  public static final String TIME = "ce_time";

  public static final String CONTENT_TYPE = "content-type";

  private Header() {}
}
