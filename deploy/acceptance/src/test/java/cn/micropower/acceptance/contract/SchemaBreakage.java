package cn.micropower.acceptance.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares two schemas: what is asked may become wider, what is told may become narrower. */
final class SchemaBreakage {
  private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems");
  private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");
  private static final List<String> SAME =
      List.of("pattern", "format", "const", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum");
  private static final List<String> CHOICES = List.of("anyOf", "oneOf", "allOf");

  private final Document was;
  private final Document is;
  private final Direction direction;
  private final List<String> found;
  private final Set<List<JsonNode>> seen = new HashSet<>();
  private final Deque<String> place = new ArrayDeque<>();

  /** Who writes what the schema describes. */
  enum Direction {
    /** The client. */
    ASKED,
    /** The system. */
    TOLD
  }

  SchemaBreakage(Document was, Document is, Direction direction, String place, List<String> found) {
    this.was = was;
    this.is = is;
    this.direction = direction;
    this.found = found;
    this.place.add(place);
  }

  /** Adds what broke to what was found. */
  void compare(JsonNode oldOrReference, JsonNode presentOrReference) {
    var old = was.resolve(oldOrReference);
    var present = is.resolve(presentOrReference);
    if (!seen.add(List.of(old, present))) {
      return;
    }
    types(old, present);
    values(old, present);
    bounds(old, present);
    fields(old, present);
    below("[]", old.path("items"), present.path("items"));
    below("{}", old.path("additionalProperties"), present.path("additionalProperties"));
    CHOICES.forEach(choice -> choices(choice, old.path(choice), present.path(choice)));
  }

  private void types(JsonNode old, JsonNode present) {
    var before = types(old);
    var after = types(present);
    var narrower = direction == Direction.ASKED ? after : before;
    var wider = direction == Direction.ASKED ? before : after;
    if (wider.isEmpty() ? !narrower.isEmpty() : !narrower.containsAll(wider)) {
      broke("type was " + before + ", is " + after);
    }
  }

  private static Set<String> types(JsonNode schema) {
    var types = new TreeSet<String>();
    var told = schema.path("type");
    if (told.isArray()) {
      told.forEach(type -> types.add(type.asString()));
    } else if (told.isString()) {
      types.add(told.asString());
    }
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  /** More values may be told than before: a client has to bear with what it does not know. */
  private void values(JsonNode old, JsonNode present) {
    if (!present.has("enum")) {
      if (old.has("enum") && direction == Direction.TOLD) {
        broke("the values are open now");
      }
      return;
    }
    if (direction == Direction.ASKED) {
      if (!old.has("enum")) {
        broke("only some values are taken");
      }
      old.path("enum")
          .valueStream()
          .filter(value -> present.path("enum").valueStream().noneMatch(value::equals))
          .forEach(value -> broke("value " + value + " is no longer taken"));
    }
  }

  private void bounds(JsonNode old, JsonNode present) {
    SAME.stream()
        .filter(word -> direction == Direction.ASKED ? present.has(word) : old.has(word))
        .filter(word -> !old.path(word).equals(present.path(word)))
        .forEach(word -> broke(word + " was " + old.path(word) + ", is " + present.path(word)));
    if (direction == Direction.ASKED) {
      UPPER.stream()
          .filter(word -> present.has(word))
          .filter(
              word -> !old.has(word) || present.path(word).asDouble() < old.path(word).asDouble())
          .forEach(word -> broke(word + " is lower"));
      LOWER.stream()
          .filter(word -> present.has(word))
          .filter(
              word -> !old.has(word) || present.path(word).asDouble() > old.path(word).asDouble())
          .forEach(word -> broke(word + " is higher"));
    }
  }

  /** The system refuses fields that it does not know, so that none that was asked may go. */
  private void fields(JsonNode old, JsonNode present) {
    old.path("properties")
        .properties()
        .forEach(
            field -> {
              var other = present.path("properties").path(field.getKey());
              if (other.isMissingNode()) {
                broke("field " + field.getKey() + " is gone");
              } else {
                below("." + field.getKey(), field.getValue(), other);
              }
            });
    var before = direction == Direction.ASKED ? present : old;
    var after = direction == Direction.ASKED ? old : present;
    before
        .path("required")
        .valueStream()
        .filter(field -> after.path("required").valueStream().noneMatch(field::equals))
        .forEach(
            field ->
                broke(
                    "field "
                        + field.asString()
                        + (direction == Direction.ASKED
                            ? " is newly required"
                            : " is no longer always there")));
  }

  private void choices(String choice, JsonNode old, JsonNode present) {
    if (old.size() != present.size()) {
      broke(choice + " had " + old.size() + " choices, has " + present.size());
      return;
    }
    for (int index = 0; index < old.size(); index++) {
      below(" " + choice + " " + index, old.path(index), present.path(index));
    }
  }

  private void below(String step, JsonNode old, JsonNode present) {
    if (old.isObject() || present.isObject()) {
      place.addLast(step);
      compare(old, present);
      place.removeLast();
    }
  }

  private void broke(String what) {
    found.add(String.join("", place) + ": " + what);
  }
}
