package cn.micropower.platform.command;

import cn.micropower.platform.identity.Acting;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call on its way through the door, and how far it has come. */
final class Attempt {
  private static final Pattern ID = Pattern.compile("[a-z-]+:[a-z0-9-]+");

  private final Call call;
  private final @Nullable String location;
  private final Supplier<?> prepare;
  private @Nullable Acting acting;

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
    return prepare.get();
  }

  /** What the attempt was aimed at: the first id in the path, if it names one. */
  @Nullable String target() {
    return Stream.of(call.route().split("/"))
        .filter(segment -> ID.matcher(segment).matches())
        .findFirst()
        .orElse(null);
  }
}
