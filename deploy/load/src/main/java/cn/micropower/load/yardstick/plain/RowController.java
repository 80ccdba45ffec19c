package cn.micropower.load.yardstick.plain;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One POST, one row of the log's shape, one transaction. */
@RestController
class RowController {
  private static final String INSERT =
      """
      insert into plain_event (event_identifier, aggregate_identifier, sequence_number, type,
                               time_stamp, payload_type, payload_revision, payload, meta_data)
      values (:event, :aggregate, 0, 'Exercise', now()::text, 'exercise.proposed', '3', :payload,
              :metadata)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RowController(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @PostMapping("/rows")
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  Created insert(@RequestBody Proposal proposal) {
    var id = "exercise:" + UUID.randomUUID();
    jdbc.sql(INSERT)
        .param("event", UUID.randomUUID().toString())
        .param("aggregate", id)
        .param("payload", json.writeValueAsBytes(proposal))
        .param("metadata", json.writeValueAsBytes(new Origin(proposal.unit())))
        .update();
    return new Created(id, 0);
  }

  /** The body that power-list-service reads, too. */
  record Proposal(String unit, String item, Topic topic, Meeting meeting) {}

  record Topic(String title, String summary, Source origin) {}

  record Source(String kind) {}

  record Meeting(
      String heldOn,
      String noticeGivenOn,
      int present,
      int approve,
      int against,
      int abstain,
      String method,
      String minutesSha256) {}

  record Origin(String unit) {}

  record Created(String id, long version) {}
}
