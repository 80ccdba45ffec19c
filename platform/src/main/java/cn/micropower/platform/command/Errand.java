package cn.micropower.platform.command;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.refusal.RefusalRecorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a policy does about a fact of another service, or a deadline by itself; how far it is. */
public final class Errand implements Undertaking {
  private static final String POLICY = "policy:";
  private static final String DEADLINE = "deadline:";
  private static final String SEALED = "sealed";

  private final String actor;
  private final String fact;
  private final String event;
  private final String correlation;
  private final boolean sealed;
  private @Nullable UnitPath place;
  private @Nullable String target;
  private String command = "";
  private boolean confidential;

  /**
   * @param policy its name, for example {@code when-resolution-passed-then-open-duty}
   * @param fact the published name of the fact
   * @param event the fact's id
   * @param correlation what the fact belongs to, if it says so
   * @param sealed whether the fact came sealed, so that nothing open may lead back to it
   */
  public Errand(
      String policy, String fact, String event, @Nullable String correlation, boolean sealed) {
    this.actor = POLICY + policy;
    this.fact = sealed ? SEALED : fact;
    this.event = event;
    this.correlation = correlation == null ? event : correlation;
    this.sealed = sealed;
    this.confidential = sealed;
  }

  private Errand(String deadline, Instant dueAt) {
    this.actor = DEADLINE + deadline;
    this.fact = deadline;
    this.event = deadline + "@" + dueAt;
    this.correlation = event;
    this.sealed = false;
  }

  /** What a deadline calls for, in its own name. */
  public static Errand ofDeadline(String what, Instant dueAt) {
    return new Errand(what, dueAt);
  }

  /** Whether such an actor is no person, but what runs errands. */
  public static boolean isRunBy(String actor) {
    return actor.startsWith(POLICY) || actor.startsWith(DEADLINE);
  }

  @Override
  public void reached(UnitPath place, @Nullable String aggregate) {
    this.place = place;
    this.target = aggregate;
  }

  /** Notes which command is being given. */
  void gives(Object command) {
    this.command = command.getClass().getSimpleName();
    this.confidential = sealed || command.getClass().isAnnotationPresent(Confidential.class);
    this.place = null;
    this.target = null;
  }

  /** What was attempted last: the fact and the command that it led to. */
  public String attempt() {
    return fact + " → " + command;
  }

  /** Whether nobody else is to learn of the fact, or of the command given last. */
  boolean isConfidential() {
    return confidential;
  }

  @Nullable String target() {
    return target;
  }

  /** Who does it, and because of what. */
  Map<String, Object> metadata() {
    var metadata = new HashMap<String, Object>();
    metadata.put(Acting.ACTOR, actor);
    metadata.put(Acting.ROLE, Acting.POLICY);
    metadata.put(Provenance.CORRELATION, correlation);
    metadata.put(Provenance.CAUSATION, event);
    if (sealed) {
      metadata.put(Provenance.SEALED_CAUSE, true);
    }
    return metadata;
  }

  /** The same, with the unit whose matter it was, so that those above it can read of it. */
  Map<String, Object> metadataOfRefusal() {
    var metadata = metadata();
    metadata.put(RefusalRecorded.COMMAND, command);
    if (place != null) {
      metadata.put(Acting.UNIT, place.unit().value());
    }
    return metadata;
  }
}
