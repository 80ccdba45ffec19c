package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.contract.Document.Operation;
import cn.micropower.acceptance.stage.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 来客 — somebody who knocks at every door of the document, as the dice decide. */
final class Visitor {
  private static final List<String> NAMES =
      List.of(
          "none-such",
          "unit:none-such",
          "exercise:00000000-0000-4000-8000-000000000000",
          "sealed:00000000-0000-4000-8000-000000000000",
          "unit:YUNXI",
          "unit:" + "x".repeat(400),
          "%E4%BA%91%E6%BA%AA",
          "%00",
          "%ff",
          "%F0%9F%92%A9",
          "%E2%80%AE",
          "%2e%2e",
          "..%2f..",
          "%0d%0aX:1",
          "a;b=c",
          "'",
          "*",
          "-1",
          "0",
          "9223372036854775808",
          "1e9");
  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "1",
          "201",
          "1000000000000",
          "9223372036854775807",
          "-9223372036854775808",
          "abc",
          "MQ",
          "LTE",
          "OTIyMzM3MjAzNjg1NDc3NTgwOA",
          "%00",
          "%ff",
          "%F0%9F%92%A9",
          "2026-02-30",
          "-0044-03-15",
          "%2B99999-01-01",
          "%2B999999999-12-31",
          "unit:none-such",
          "x".repeat(1_000));
  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "Content-Type",
          List.of("text/plain", "application/xml", "application/json;charset=utf-16", "nonsense"),
          "Accept",
          List.of("application/xml", "text/html", "nonsense", "*/*;q=0"),
          "Accept-Language",
          List.of("xx;q=9", "en", "*"),
          "Idempotency-Key",
          List.of("short", "x".repeat(101), "with a space in it", "äöüäöüäöü"),
          "If-Match",
          List.of(
              "*", "W/\"1\"", "1", "\"abc\"", "\"-1\"", "\"999999999999999999\"", "\"9".repeat(9)),
          "If-None-Match",
          List.of("*", "\"0\""),
          "Micropower-Post",
          List.of("chief", "post:", "post:none-such", "post:" + "x".repeat(99)),
          "Micropower-Position",
          List.of("x", "@", "exercise:none@0", "exercise:none@99999999999999999999", "unit:none@0"),
          "Authorization",
          List.of("Bearer", "Bearer x.y.z", "Basic YTpi", "Bearer " + "x".repeat(2_000)),
          "Range",
          List.of("bytes=0-1"));

  private final Known known;
  private final RandomGenerator dice;
  private final Spoiling spoiling;

  Visitor(Known known, RandomGenerator dice) {
    this.known = known;
    this.dice = dice;
    this.spoiling = new Spoiling(dice);
  }

  /** Returns a question as it should be asked. */
  Knock good(Operation operation) {
    return new Knock(
        operation.method(),
        path(operation, 0) + query(operation, false),
        head(fitting(operation)),
        null);
  }

  /** Returns a request with something wrong about it, sometimes more than one thing. */
  Knock spoilt(Operation operation) {
    var isCommand = operation.method().equals("post");
    var headers = head(oneOf(fitting(operation)));
    byte @Nullable [] body = null;
    if (isCommand) {
      var good = known.prepared(operation.path());
      headers.putAll(good.request().headers());
      headers.put("Idempotency-Key", "fuzz-" + UUID.randomUUID());
      body = operation.body().isObject() ? spoiling.spoilt(Known.body(good)) : new byte[0];
    }
    if (operation.body().isMissingNode() || chance(30)) {
      spoil(headers, isCommand);
    }
    return new Knock(
        operation.method(),
        path(operation, operation.body().isObject() ? 10 : 40) + query(operation, true),
        headers,
        body);
  }

  private void spoil(Map<String, String> headers, boolean isCommand) {
    if (isCommand && chance(30)) {
      headers.remove("Idempotency-Key");
    } else {
      var name = one(HEADERS.keySet().stream().sorted().toList());
      headers.put(name, one(HEADERS.getOrDefault(name, List.of())));
    }
  }

  private String path(Operation operation, int percent) {
    var path = operation.path();
    for (var parameter : parameters(operation, "path")) {
      var name = parameter.path("name").asString();
      path =
          path.replace("{" + name + "}", chance(percent) ? one(NAMES) : known.thing(name).name());
    }
    return path;
  }

  private String query(Operation operation, boolean spoilt) {
    var pairs = new ArrayList<String>();
    for (var parameter : parameters(operation, "query")) {
      var name = parameter.path("name").asString();
      if (parameter.path("required").asBoolean(false) || (spoilt && chance(60))) {
        pairs.add(name + "=" + (spoilt && chance(50) ? one(VALUES) : sensible(name, parameter)));
      }
    }
    if (spoilt && chance(10)) {
      pairs.add("unheardOf=" + one(VALUES));
    }
    return pairs.stream().collect(Collectors.joining("&", pairs.isEmpty() ? "" : "?", ""));
  }

  private String sensible(String name, JsonNode parameter) {
    return switch (name) {
      case "unit", "parent" -> known.thing("unit").name();
      case "state" -> parameter.at("/schema/enum/0").asString();
      case "cursor" -> "MTAw";
      default -> parameter.at("/schema/format").asString("").equals("date") ? "2026-10-08" : "1";
    };
  }

  private static List<JsonNode> parameters(Operation operation, String in) {
    return operation
        .node()
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString().equals(in))
        .toList();
  }

  private Account fitting(Operation operation) {
    if (operation.method().equals("post")) {
      return known.prepared(operation.path()).request().account();
    }
    return parameters(operation, "path").stream()
        .map(parameter -> known.thing(parameter.path("name").asString()).account())
        .findFirst()
        .orElseGet(() -> known.thing("exercise").account());
  }

  private Account oneOf(Account fitting) {
    return switch (dice.nextInt(10)) {
      case 0 -> Demonstration.anonymous();
      case 1 -> Demonstration.registrar();
      case 2 -> stranger();
      case 3 -> Demonstration.village("lianhua").clerk().account();
      case 4 -> fitting.withoutPost();
      default -> fitting;
    };
  }

  private static Account stranger() {
    var roles = List.of("REGISTRAR", "OPERATOR", "DISTRICT_LIST_OFFICE");
    var token = Stage.mint().token("person:stranger", roles, List.of("unit:none"), List.of());
    return new Account(Demonstration.gateway(), token, "post:none-such");
  }

  private static Map<String, String> head(Account account) {
    var headers = new LinkedHashMap<String, String>();
    if (account.token() != null) {
      headers.put("Authorization", "Bearer " + account.token());
    }
    if (account.post() != null) {
      headers.put("Micropower-Post", account.post());
    }
    return headers;
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  private <T> T one(List<T> things) {
    return things.get(dice.nextInt(things.size()));
  }
}
