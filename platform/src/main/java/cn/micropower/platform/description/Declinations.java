package cn.micropower.platform.description;

import cn.micropower.contracts.problem.Problem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** 不予办理 — the answers, one for each status, with which a request may be turned away. */
final class Declinations {
  private static final String REFUSED =
      "依规则或权限拒绝，记录在案，code 为规则代码 — refused by a rule or for want of authority, on record; the"
          + " code is the rule's";

  /** What any request may meet, also at the gateway. */
  private static final List<Integer> OF_ALL = List.of(400, 401, 404, 406, 414, 431, 503);

  private static final List<Integer> OF_COMMANDS = List.of(403, 408, 409, 412, 413, 415, 422, 429);
  private static final int VERSION_WANTED = 428;

  private Declinations() {}

  /** Returns the statuses with which a question is turned away. */
  static Stream<Integer> ofQuestions() {
    return OF_ALL.stream();
  }

  /** Returns the statuses with which a command is turned away. */
  static Stream<Integer> ofCommands(boolean onVersion) {
    var always = Stream.concat(OF_ALL.stream(), OF_COMMANDS.stream());
    return onVersion ? Stream.concat(always, Stream.of(VERSION_WANTED)) : always;
  }

  /** What an operation says of that status. */
  static ApiResponse referred(int status) {
    return new ApiResponse().$ref("#/components/responses/" + name(status));
  }

  /** Returns all answers by their names. */
  static Map<String, ApiResponse> all() {
    var all = new LinkedHashMap<String, ApiResponse>();
    ofCommands(true).sorted().forEach(status -> all.put(name(status), answer(status)));
    return all;
  }

  private static ApiResponse answer(int status) {
    var problem = new Schema<>().$ref("#/components/schemas/" + name(ProblemAnswer.class));
    var answer =
        new ApiResponse()
            .description(description(status))
            .content(
                new Content()
                    .addMediaType("application/problem+json", new MediaType().schema(problem)));
    return switch (status) {
      case 401 -> answer.addHeaderObject("WWW-Authenticate", text());
      case 503 -> answer.addHeaderObject("Retry-After", text());
      default -> answer;
    };
  }

  static String name(Class<?> type) {
    return type.getSimpleName();
  }

  private static Header text() {
    return new Header().schema(new StringSchema());
  }

  private static String name(int status) {
    return Arrays.stream(HttpStatus.valueOf(status).name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String description(int status) {
    var problems =
        Arrays.stream(Problem.values())
            .filter(problem -> problem.status() == status)
            .map(problem -> "`%s` %s — %s".formatted(problem.name(), problem.zh(), problem.en()));
    var refused = status == 403 || status == 422 ? Stream.of(REFUSED) : Stream.<String>empty();
    return Stream.concat(refused, problems).collect(Collectors.joining("\n\n"));
  }
}
