package cn.micropower.platform.command;

import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Words the answers of the door. */
final class Answers {
  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  /** 201 for what began to exist, 200 otherwise: {@code {id, version, result?}}. */
  Answer done(@Nullable String location, DomainEventMessage<?> last, @Nullable Object result) {
    var id = last.getAggregateIdentifier();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("version", last.getSequenceNumber());
    if (result != null && !result.toString().equals(id)) {
      body.put("result", result);
    }
    return new Answer(
        location == null ? HttpStatus.OK.value() : HttpStatus.CREATED.value(),
        location == null ? null : location.replace("{id}", id),
        id + "@" + last.getSequenceNumber(),
        MediaType.APPLICATION_JSON_VALUE,
        json.writeValueAsBytes(body));
  }

  /** 422 or 403, with the record of the refusal. */
  Answer refused(Refused refused, String record) {
    var problem = Problems.of(refused, record);
    return new Answer(
        problem.getStatus(),
        null,
        null,
        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
        json.writeValueAsBytes(problem));
  }
}
