package cn.micropower.year.play;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Answer(int status, String text) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public boolean granted() {
    return status / 100 == 2;
  }

  /** The node at a JSON pointer, {@code /openStep}. */
  public JsonNode at(String pointer) {
    return JSON.readTree(text).at(pointer);
  }

  /** The text at a JSON pointer; empty where there is none. */
  public String text(String pointer) {
    return at(pointer).asString("");
  }

  /** What a page holds. */
  public Stream<JsonNode> items() {
    return at("/items").valueStream();
  }

  /** The id of what was made. */
  public String id() {
    return text("/id");
  }

  /** The rule that refused it; empty where none did. */
  String code() {
    return granted() ? "" : text("/code");
  }
}
