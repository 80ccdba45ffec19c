package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.testkit.Kafka;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DisplayName("值守与接替")
class TakeoverTest {
  private final Wire wire = new Wire().withTopic();
  private final Frozen frozen = new Frozen(wire.source());
  private final RelayThread first = wire.relay(frozen, new Cluster(Kafka.servers(), wire.topic));
  private final RelayThread second = wire.relay();

  @AfterEach
  void close() {
    frozen.thaw();
    first.stop();
    second.stop();
    wire.close();
  }

  @Test
  @DisplayName("两个转发只有一个在岗，另一个候着且健康")
  void of_two_relays_one_works_and_the_other_is_well() {
    first.start();
    await().atMost(Wire.PATIENCE).until(first::atWork);
    second.start();
    wire.append(200, 11, "light");
    wire.awaitRelayed();

    assertThat(second.atWork()).isFalse();
    var health = new RelayHealth(second, new RelayLag(wire.jdbc)).health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("duty", "standing by");
    assertThat(turn()).isEqualTo(1);
    assertThat(wire.check().records()).isEqualTo(200);
  }

  @Test
  @DisplayName("在岗者停下，候着的立即接替")
  void a_stopped_relay_is_followed_at_once() {
    first.start();
    await().atMost(Wire.PATIENCE).until(first::atWork);
    second.start();
    first.stop();
    await().atMost(Wire.LEASE.multipliedBy(5)).until(second::atWork);
    wire.append(50, 11, "light");
    wire.awaitRelayed();

    assertThat(wire.check().records()).isEqualTo(50);
  }

  @Test
  @DisplayName("在岗者冻住：租约到期后接替；解冻者迟到的更新落空，退下候着")
  void a_frozen_relay_is_overtaken_and_finds_out() {
    first.start();
    wire.append(100, 11, "light");
    wire.awaitRelayed();
    frozen.freeze();
    second.start();
    wire.append(100, 11, "light");
    wire.awaitRelayed();
    assertThat(second.atWork()).isTrue();
    assertThat(turn()).isEqualTo(2);

    frozen.thaw();
    await().atMost(Wire.PATIENCE).until(() -> !first.atWork());
    wire.append(100, 11, "light");
    wire.awaitRelayed();

    assertThat(second.atWork()).isTrue();
    assertThat(turn()).isEqualTo(2);
    assertThat(first.trouble()).isNull();
    assertThat(wire.check().faults()).isEmpty();
    assertThat(wire.check().holes()).isEmpty();
  }

  @Test
  @DisplayName("租约以数据库的钟为准，轮次只增，旧轮次写不进")
  void a_late_update_of_an_old_turn_changes_nothing() {
    var lease = new Lease(wire.jdbc, "test", Duration.ofMillis(300));
    var old = lease.claim().orElseThrow();
    assertThat(lease.claim()).isEmpty();
    var later = await().until(lease::claim, Optional::isPresent).orElseThrow();
    assertThat(later.number()).isEqualTo(old.number() + 1);

    var far = new Stand(1_000, old.stand().tails());
    assertThat(lease.move(old.number(), far)).isFalse();
    assertThat(lease.leave(old.number(), far)).isFalse();
    assertThat(wire.position()).isZero();
    assertThat(lease.move(later.number(), far)).isTrue();
    assertThat(wire.position()).isEqualTo(1_000);
  }

  private long turn() {
    return wire.jdbc.sql("select turn from relay_state").query(Long.class).single();
  }

  /** A database line that stands still, as everything of a stopped process does. */
  private static final class Frozen extends DelegatingDataSource {
    private volatile CountDownLatch ice = new CountDownLatch(0);

    Frozen(DataSource target) {
      super(target);
    }

    void freeze() {
      ice = new CountDownLatch(1);
    }

    void thaw() {
      ice.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
      try {
        ice.await();
      } catch (InterruptedException e) {
        throw new SQLException(e);
      }
      return super.getConnection();
    }
  }
}
