package cn.micropower.acceptance.contract;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 变形 — makes of a good body what no good client sends; the dice decide how. */
final class Spoiling {
  private static final String PLACE = "@@here@@";
  private static final int LONG = 5_000;
  private static final int DEEP = 2_000;
  private static final int TOO_LARGE = 1_100_000;

  /** Values as they stand in JSON. */
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "3.7",
          "1e999",
          "NaN",
          "123456789012345678901234567890",
          "-9223372036854775809",
          "2147483648",
          "[]",
          "[null]",
          "[[]]",
          "{}",
          "{\"a\":{\"b\":[1]}}",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u202e倒写\\u2066\"",
          "\"👩‍👩‍👧\"",
          "\"e\\u0301\\u0301\\u0301\"",
          "\"\\ufeff\\u200b\"",
          "\"\\uffff\"",
          "\"2026-02-30\"",
          "\"0000-00-00\"",
          "\"-0044-03-15\"",
          "\"+99999-01-01\"",
          "\"+999999999-12-31\"",
          "\"2026-01-01T25:00:00Z\"",
          "\"9999-12-31T23:59:60Z\"",
          "\"+1000000000-12-31T23:59:59Z\"",
          "\"P1D\"",
          "\"unit:\"",
          "\"unit:none-such\"",
          "\"person:none-such\"",
          "\"post:none-such\"",
          "\"sealed:00000000-0000-4000-8000-000000000000\"",
          "\"'; drop table domain_event; --\"",
          "\"${jndi:ldap://nowhere}\"",
          "\"../../etc/passwd\"",
          "\"<script>alert(1)</script>\"",
          "\"" + "长".repeat(LONG) + "\"",
          "\"" + "a".repeat(LONG) + "\"",
          "9".repeat(LONG),
          "[".repeat(DEEP) + "]".repeat(DEEP));

  /** Bodies that are none. */
  private static final List<Function<String, byte[]>> BROKEN =
      List.of(
          text -> text.substring(0, text.length() / 2).getBytes(UTF_8),
          _ -> new byte[0],
          _ -> bytes("[1]"),
          _ -> bytes("null"),
          _ -> bytes("12"),
          _ -> bytes("\"text\""),
          _ -> bytes("{\"a\":"),
          _ -> bytes("[".repeat(DEEP)),
          _ -> bytes("{\"a\":".repeat(DEEP)),
          text -> bytes(text + text),
          text -> bytes(text + "}"),
          text -> bytes("\ufeff" + text),
          text -> bytes(text + "\u0000"),
          text -> text.getBytes(UTF_16),
          text -> bytes("/* note */" + text),
          text -> bytes(text.replace('"', '\'')),
          _ -> new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'},
          _ -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0},
          text -> bytes("{\"" + "a".repeat(LONG) + "\":1," + text.substring(1)),
          text -> bytes(text + " ".repeat(TOO_LARGE)));

  private final RandomGenerator dice;

  Spoiling(RandomGenerator dice) {
    this.dice = dice;
  }

  /** Returns the body, spoilt. */
  byte[] spoilt(ObjectNode good) {
    return switch (dice.nextInt(8)) {
      case 0 -> one(BROKEN).apply(good.toString());
      case 1 -> without(good.deepCopy());
      case 2 -> bytes(good.toString().replaceFirst("\\{", "{\"unheardOf\":" + quoted() + ","));
      case 3 -> twice(good);
      default -> changed(good.deepCopy());
    };
  }

  private byte[] without(ObjectNode body) {
    var places = objects(body).stream().filter(place -> !place.isEmpty()).toList();
    if (!places.isEmpty()) {
      var place = one(places);
      place.remove(one(List.copyOf(place.propertyNames())));
    }
    return bytes(body.toString());
  }

  private byte[] twice(ObjectNode body) {
    if (body.isEmpty()) {
      return bytes("{\"a\":1,\"a\":2}");
    }
    var field = one(List.copyOf(body.properties()));
    return bytes(
        body.toString()
            .replaceFirst(
                "\\{",
                java.util.regex.Matcher.quoteReplacement(
                    "{\"" + field.getKey() + "\":" + field.getValue() + ",")));
  }

  private byte[] changed(ObjectNode body) {
    var containers = new ArrayList<JsonNode>();
    collect(body, containers);
    var place = one(containers);
    if (place instanceof ObjectNode object) {
      object.put(object.isEmpty() ? "a" : one(List.copyOf(object.propertyNames())), PLACE);
    } else if (place instanceof ArrayNode array) {
      array.add(PLACE);
    }
    return bytes(body.toString().replace("\"" + PLACE + "\"", one(ODD)));
  }

  private static List<ObjectNode> objects(JsonNode body) {
    var containers = new ArrayList<JsonNode>();
    collect(body, containers);
    return containers.stream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .toList();
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private String quoted() {
    return java.util.regex.Matcher.quoteReplacement(one(ODD));
  }

  private <T> T one(List<T> things) {
    return things.get(dice.nextInt(things.size()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
