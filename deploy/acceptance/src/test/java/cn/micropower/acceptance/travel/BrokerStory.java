package cn.micropower.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.contracts.record.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("消息中间件断电、丢段:事实一件不少,一件不重")
class BrokerStory {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int SOME = 6;

  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Councils councils = new Councils(village);
  private final Gauge sender = new Gauge("power-list");

  @AfterEach
  void bringTheBrokerBack() {
    Stage.system().start("kafka");
  }

  @Test
  @DisplayName("负载之中杀掉再启动:命令照收,事实等着,一恢复就到")
  void what_happens_while_the_broker_is_down_arrives_when_it_is_back() {
    councils.workWhile(
        () -> {
          awaitResolved(SOME);
          Stage.system().kill("kafka");
          awaitResolved(councils.resolved().size() + SOME);
          Awaitility.await()
              .atMost(PATIENCE)
              .untilAsserted(() -> assertThat(sender.health()).contains("Kafka does not answer"));
          assertThat(sender.metric("micropower_relay_lag")).isPositive();
          Stage.system().start("kafka");
          awaitResolved(councils.resolved().size() + SOME);
        });

    Journey.arrived(councils.resolved());
  }

  @Test
  @DisplayName("最新的日志段被删:重发丢了的,两边都不多不少")
  void a_topic_that_lost_its_newest_segment_is_filled_again() {
    councils.workWhile(() -> awaitResolved(SOME));
    Journey.arrived(councils.resolved());
    var rewinds = sender.metric("micropower_relay_rewinds_total");

    Stage.system().stop("kafka");
    assertThat(deleteNewestSegments(new Topic(Floor.POWER_LIST.service()))).isPositive();
    Stage.system().start("kafka");
    councils.workWhile(() -> awaitResolved(councils.resolved().size() + SOME));

    Journey.arrived(councils.resolved());
    assertThat(sender.metric("micropower_relay_rewinds_total")).isGreaterThan(rewinds);
  }

  private void awaitResolved(int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> councils.resolved().size() >= count);
  }

  /** Returns how many segments with records in them were deleted. */
  private static int deleteNewestSegments(Topic topic) {
    var deleted = 0;
    for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
      var newest = newest(Stage.kafkaData().resolve(topic.name() + "-" + partition));
      try {
        deleted += Files.size(newest) > 0 ? 1 : 0;
        Files.delete(newest);
      } catch (IOException failed) {
        throw new IllegalStateException(failed);
      }
    }
    return deleted;
  }

  private static Path newest(Path partition) {
    try (var files = Files.list(partition)) {
      List<Path> segments =
          files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
      return segments.getLast();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
