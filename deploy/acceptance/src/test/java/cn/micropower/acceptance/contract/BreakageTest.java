package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("破坏性变更,一处也瞒不过")
class BreakageTest {
  private static final String PROMISED =
      """
      paths:
        /a:
          get:
            operationId: readA
            security: []
            parameters:
            - {name: limit, in: query, schema: {type: integer, maximum: 200}}
            responses:
              "200":
                headers: {ETag: {schema: {type: string}}}
                content: {application/json: {schema: {$ref: "#/components/schemas/Told"}}}
              "404": {$ref: "#/components/responses/NotFound"}
          post:
            operationId: changeA
            security: [{bearer: []}]
            requestBody:
              content: {application/json: {schema: {$ref: "#/components/schemas/Asked"}}}
            responses: {"200": {description: done}}
      components:
        responses: {NotFound: {description: nothing}}
        schemas:
          Told:
            type: object
            required: [id]
            properties:
              id: {type: string, pattern: "^a:"}
              kind: {$ref: "#/components/schemas/Kind"}
              list: {type: array, items: {type: integer}}
          Asked:
            type: object
            required: [id]
            properties:
              id: {type: string, maxLength: 60}
              note: {type: [string, "null"]}
              kind: {$ref: "#/components/schemas/Kind"}
          Kind: {type: string, enum: [ONE, TWO]}
      """;

  @Test
  @DisplayName("没有变,就什么也没有破")
  void nothing_changed_breaks_nothing() {
    assertThat(after("", "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("破坏的都找得到")
  void what_breaks_is_found(String complaint, String was, String is) {
    assertThat(after(was, is)).anySatisfy(line -> assertThat(line).contains(complaint));
  }

  static Stream<Arguments> what_breaks_is_found() {
    return Stream.of(
        row("GET /a: is gone", "  /a:", "  /b:"),
        row("POST /a: is gone", "    post:", "    put:"),
        row("operationId is another", "readA", "askA"),
        row("a token is required", "security: []", "security: [{bearer: []}]"),
        row("query limit: is gone", "name: limit", "name: most"),
        row("query limit: is newly required", "{name: limit,", "{name: limit, required: true,"),
        row("maximum is lower", "maximum: 200", "maximum: 100"),
        row("404: is gone", "\"404\"", "\"410\""),
        row("404: is gone", "responses: {NotFound:", "responses: {Gone:"),
        row("header ETag is gone", "{ETag:", "{Date:"),
        row(
            "application/json is gone",
            "content: {application/json: {schema: {$ref: \"#/components/schemas/Told",
            "content: {text/plain: {schema: {$ref: \"#/components/schemas/Told"),
        row(
            "is no longer taken",
            "content: {application/json: {schema: {$ref: \"#/components/schemas/Asked",
            "content: {text/plain: {schema: {$ref: \"#/components/schemas/Asked"),
        row("body: is newly required", "requestBody:", "requestBody:\n        required: true"),
        row("field list is gone", "        list:", "        lists:"),
        row("[]: type was", "items: {type: integer}", "items: {type: string}"),
        row(
            "field id is no longer always there",
            "required: [id]\n      properties:\n        id: {type: string, p",
            "properties:\n        id: {type: string, p"),
        row("pattern was", "pattern: \"^a:\"", "pattern: \"^b:\""),
        row(
            "type was [integer]",
            "type: array, items: {type: integer}",
            "type: array, items: {type: [integer, \"null\"]}"),
        row("field note is gone", "        note:", "        remark:"),
        row(
            "field note is newly required",
            "required: [id]\n      properties:\n        id: {type: string, m",
            "required: [id, note]\n      properties:\n        id: {type: string, m"),
        row("maxLength is lower", "maxLength: 60", "maxLength: 50"),
        row(".note: type was", "[string, \"null\"]", "string"),
        row("value \"TWO\" is no longer taken", "enum: [ONE, TWO]", "enum: [ONE]"),
        row(
            "the values are open now",
            "Kind: {type: string, enum: [ONE, TWO]}",
            "Kind: {type: string}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("只是增添的,不算破坏")
  void what_is_only_added_breaks_nothing(String what, String was, String is) {
    assertThat(after(was, is)).isEmpty();
  }

  static Stream<Arguments> what_is_only_added_breaks_nothing() {
    return Stream.of(
        row("a value", "enum: [ONE, TWO]", "enum: [ONE, TWO, THREE]"),
        row("a field that is told", "        list:", "        more: {type: string}\n        list:"),
        row(
            "a field that may be asked",
            "        note:",
            "        more: {type: string}\n        note:"),
        row("room", "maxLength: 60", "maxLength: 70"),
        row("an answer", "\"404\"", "\"410\": {description: gone}\n        \"404\""),
        row("words", "description: done", "description: well done"));
  }

  private static Arguments row(String what, String was, String is) {
    return Arguments.of(what, was, is);
  }

  private static java.util.List<String> after(String was, String is) {
    assertThat(PROMISED).contains(was);
    var promised = Document.parsed(PROMISED);
    return Breakage.between(promised, Document.parsed(PROMISED.replace(was, is)));
  }
}
