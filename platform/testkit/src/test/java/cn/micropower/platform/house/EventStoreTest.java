package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Each trap of Axon 4.13 on Spring Boot 4 with JDBC that this house has closed. */
class EventStoreTest extends House {
  @Autowired ApplicationContext context;
  @Autowired Cache cache;

  @Test
  @DisplayName("事务管理器是真的")
  void the_transaction_manager_is_a_real_one() {
    assertThat(context.getBeansOfType(TransactionManager.class).values())
        .isNotEmpty()
        .noneMatch(NoTransactionManager.class::isInstance);
  }

  @Test
  @DisplayName("多事件写入失败：什么也不留下")
  void a_failed_append_of_several_events_leaves_nothing() {
    var lamp = hungLamp();
    var owner = JdbcClient.create(database().as(database().owner()));
    owner
        .sql(
            """
            create function lost_race() returns trigger language plpgsql as
            $$ begin raise exception 'lost' using errcode = 'unique_violation'; end $$
            """)
        .update();
    owner
        .sql(
            """
            create trigger lost_race before insert on domain_event for each row
            when (new.payload_type = 'lamp.put-out') execute function lost_race()
            """)
        .update();
    try {
      var answer = post("/lamps/" + lamp + "/flashes", "keeper", freshKey(), 60).exchange();
      assertThat(answer).hasStatus(409);
      assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("LOST_RACE");
      assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(0);
      assertThat(events(lamp)).isEqualTo(1);
    } finally {
      owner.sql("drop function lost_race cascade").update();
    }
  }

  @Test
  @DisplayName("缓存过时也不误报版本：412 只依据刚读出的状态")
  void a_stale_version_is_never_told_from_a_stale_cache() {
    var lamp = hungLamp();
    var careful = "/lamps/" + lamp + "/careful-lights";
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    anotherReplicaPutsOut(lamp, 2);
    var answer = post(careful, "keeper", freshKey(), 60).header("If-Match", "\"2\"").exchange();
    assertThat(answer).hasStatusOk();
    var stale = post(careful, "keeper", freshKey(), 60).header("If-Match", "\"2\"").exchange();
    assertThat(stale).hasStatus(412);
    assertThat(stale).bodyJson().extractingPath("$.version").isEqualTo(3);
  }

  @Test
  @DisplayName("库里只有约定的名字,没有类名;载荷是 JSON")
  void the_store_holds_literal_names_and_json() {
    var lamp = hungLamp();
    var row =
        jdbc.sql(
                """
                select payload_type, payload_revision, payload, meta_data
                from domain_event where aggregate_identifier = ?
                """)
            .param(lamp)
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("payload_type", "lamp.hung")
        .containsEntry("payload_revision", "1");
    assertThat(text(row.get("payload"))).startsWith("{").contains(lamp).doesNotContain("cn.micro");
    assertThat(text(row.get("meta_data"))).contains("person:keeper", "post:keeper", "unit:village");
  }

  @Test
  @DisplayName("已缓存的聚合:执行命令无需再读事件")
  void a_command_on_a_cached_aggregate_reads_no_events() {
    var lamp = hungLamp();
    var flashes = "/lamps/" + lamp + "/flashes";
    var owner = JdbcClient.create(database().as(database().owner()));
    var application = database().application().user();
    assertThat(post(flashes, "keeper", freshKey(), 60).exchange()).hasStatusOk();
    owner.sql("revoke select on snapshot_event from " + application).update();
    try {
      assertThat(post(flashes, "keeper", freshKey(), 60).exchange()).hasStatusOk();
      cache.removeAll();
      assertThat(post(flashes, "keeper", freshKey(), 60).exchange()).hasStatus(500);
    } finally {
      owner.sql("grant select on snapshot_event to " + application).update();
    }
  }

  @Test
  @DisplayName("拒绝只依据刚从库中读出的状态")
  void a_refusal_is_never_decided_on_a_stale_cache() {
    var lamp = hungLamp();
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    anotherReplicaPutsOut(lamp, 2);
    var answer = post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    assertThat(answer).hasStatusOk();
    assertThat(events(lamp)).isEqualTo(4);
  }

  @Test
  @DisplayName("日志表不可改、不可删,属主也不行")
  void the_log_cannot_be_changed_by_anybody() {
    var lamp = hungLamp();
    var owner = JdbcClient.create(database().as(database().owner()));
    for (var change :
        new String[] {
          "update domain_event set type = 'x' where aggregate_identifier = '" + lamp + "'",
          "delete from domain_event where aggregate_identifier = '" + lamp + "'",
          "truncate domain_event cascade"
        }) {
      assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("domain_event");
      assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("append-only");
    }
  }

  @Test
  @DisplayName("所据已变:凭记忆作出的决定不算数,重新作出")
  void what_a_decision_only_reads_is_proven_current() {
    var other = hungLamp();
    post("/lamps/" + other + "/lights", "keeper", freshKey(), 60).exchange();
    assertThat(lightedLike(other)).isEqualTo(60);
    assertThat(lightedLike(other)).isEqualTo(60);
    anotherReplica(other, 2, "lamp.lit", "{\"id\":\"" + other + "\",\"watts\":40}");
    assertThat(lightedLike(other)).isEqualTo(40);
    assertThat(lightedLike(other)).isEqualTo(40);
  }

  private int lightedLike(String other) {
    var path = "/lamps/" + hungLamp() + "/likenesses/" + other;
    var answer = post(path, "keeper", freshKey(), 1).exchange();
    assertThat(answer).hasStatusOk();
    return JsonMapper.shared()
        .readTree(answer.getResponse().getContentAsByteArray())
        .get("result")
        .asInt();
  }

  private void anotherReplicaPutsOut(String lamp, int sequence) {
    anotherReplica(lamp, sequence, "lamp.put-out", "{\"id\":\"" + lamp + "\"}");
  }

  private void anotherReplica(String lamp, int sequence, String event, String payload) {
    jdbc.sql(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            values (gen_random_uuid()::text, :lamp, :sequence, 'Lamp', '2026-01-01T00:00:00Z',
                :event, '1', convert_to(:payload, 'UTF8'), '{}')
            """)
        .param("lamp", lamp)
        .param("sequence", sequence)
        .param("event", event)
        .param("payload", payload)
        .update();
  }

  private static String text(Object bytes) {
    return new String((byte[]) bytes, StandardCharsets.UTF_8);
  }
}
