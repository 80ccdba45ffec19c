package cn.micropower.platform.rule;

/** A rule that can refuse; implemented by one enum per room, so that every refusal has a name. */
public interface Rule {

  /** The stable code of the refusal: the enum constant's own name. */
  String name();

  /** What the rule says, with places {@code {0}}, {@code {1}} for the case at hand. */
  Sentence sentence();

  /** The article of law, regulation or source that the rule rests on. */
  String law();

  /** Whether the matter (422) or the caller's standing (403) is refused. */
  default Ground ground() {
    return Ground.MATTER;
  }

  /**
   * Whether nobody else is to learn that it refused, because that may have a cause of which nobody
   * is to learn; every refusal by it is sealed then, so that nothing tells them apart.
   */
  default boolean isConfidential() {
    return false;
  }

  /** Why a rule refuses. */
  enum Ground {
    /** The act breaks a rule of the domain. */
    MATTER,
    /** The caller, in the post named, may not do this. */
    AUTHORITY
  }
}
