package cn.micropower.platform.command;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Acting;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call on its way through the door, and how far it has come. */
final class Attempt implements Undertaking {
  private final Call call;
  private final @Nullable String location;
  private final Supplier<?> prepare;
  private @Nullable Acting acting;
  private @Nullable String target;
  private @Nullable UnitPath place;
  private @Nullable Class<?> command;
  private boolean repeated;

  Attempt(Call call, @Nullable String location, Supplier<?> prepare) {
    this.call = call;
    this.location = location;
    this.prepare = prepare;
  }

  Call call() {
    return call;
  }

  @Nullable String location() {
    return location;
  }

  /** Forgets how far the attempt had come: it starts again. */
  void startsAgain() {
    this.acting = null;
    this.target = null;
    this.place = null;
    this.command = null;
  }

  /** Notes in which post the caller acts. */
  void actsAs(Acting person) {
    this.acting = person;
  }

  /** Who acts, once that is settled. */
  Optional<Acting> acting() {
    return Optional.ofNullable(acting);
  }

  /** Builds the command. */
  Object prepare() {
    var built = prepare.get();
    this.command = built.getClass();
    return built;
  }

  /** The name of the command, once it is built. */
  Optional<String> command() {
    return Optional.ofNullable(command).map(Class::getSimpleName);
  }

  /** Whether nobody else is to learn of the call, or of the command, once that is built. */
  boolean isConfidential() {
    return call.confidential()
        || command != null && command.isAnnotationPresent(Confidential.class);
  }

  @Override
  public void reached(UnitPath place, @Nullable String aggregate) {
    this.place = place;
    if (aggregate != null) {
      this.target = aggregate;
    }
  }

  /** What the attempt was aimed at, if somebody with standing came that far. */
  @Nullable String target() {
    return acting == null ? null : target;
  }

  /** The unit concerned, if the attempt came that far. */
  Optional<UnitPath> place() {
    return Optional.ofNullable(place);
  }

  /** Notes that the answer was given before. */
  void isRepeated() {
    this.repeated = true;
  }

  /** Whether the answer was given before. */
  boolean repeated() {
    return repeated;
  }
}
