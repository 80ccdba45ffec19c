package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicCheck;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Import(Signs.class)
@DirtiesContext
@DisplayName("样板间接上 Kafka")
class RelayedHouseTest extends House {
  private static final Topic TOPIC = new Topic("lamp");

  @DynamicPropertySource
  static void kafka(DynamicPropertyRegistry registry) {
    Kafka.empty(TOPIC);
    Kafka.properties(registry);
  }

  @Test
  @DisplayName("命令被接受，事实随即上路；拒绝也上路，不带人")
  void what_a_command_does_travels() {
    var lamp = hungLamp();
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 1).exchange();
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 1).exchange();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              var check = TopicCheck.of(Kafka.servers(), TOPIC, database().as(database().owner()));
              assertThat(check.faults()).isEmpty();
              assertThat(check.leaves()).isGreaterThanOrEqualTo(3);
            });
    var records = TopicReader.read(Kafka.servers(), TOPIC);
    assertThat(records)
        .filteredOn(record -> lamp.equals(record.header(Header.SUBJECT)))
        .extracting(record -> record.header(Header.TYPE))
        .containsExactly("lamp.seen", "lamp.shining");
    assertThat(records)
        .filteredOn(record -> "refusal.recorded".equals(record.header(Header.TYPE)))
        .isNotEmpty()
        .extracting(TopicRecord::value)
        .allSatisfy(value -> assertThat(value).contains("\"rule\":").doesNotContain("person:"))
        .anySatisfy(
            value ->
                assertThat(value)
                    .contains("\"target\":\"" + lamp + "\"", "\"command\":\"LightLamp\"")
                    .contains("LAMP_IS_LIT", "\"post\":\"post:keeper\"", "unit:village"));
    assertThat(records)
        .filteredOn(record -> lamp.equals(record.header(Header.SUBJECT)))
        .allSatisfy(record -> assertThat(record.header(Header.CORRELATION)).isNotBlank())
        .allSatisfy(record -> assertThat(record.header(Header.CAUSATION)).isNotBlank())
        .allSatisfy(
            record -> {
              assertThat(record.header(Header.ACTOR)).isEqualTo("person:keeper");
              assertThat(record.header(Header.ROLE)).isEqualTo("keeper");
              assertThat(record.header(Header.POST)).isEqualTo("post:keeper");
            });
  }
}
