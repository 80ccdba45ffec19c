package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 一任 — one turn of the relay, with one producer, from the survey of the topic to the first failure.
 * After a failure nothing more is sent: the next term starts from what is known to have arrived.
 */
final class Term {
  private static final Logger LOG = LoggerFactory.getLogger(Term.class);
  private static final int PAGE = 500;
  private static final int MOST_IN_THE_AIR = 5_000;
  private static final Duration MOVE = Duration.ofMillis(100);
  private static final Duration FLUSH = Duration.ofSeconds(2);

  private final Works works;
  private final Bell bell;
  private final long turn;
  private final Duration renewal;
  private final long[] last = new long[Topic.PARTITIONS];
  private Stand saved;
  private Flight flight;
  private long next;
  private long savedAt = System.nanoTime();
  private long lookedAt = savedAt;

  Term(Works works, Bell bell, Lease.Turn turn) {
    this.works = works;
    this.bell = bell;
    this.turn = turn.number();
    this.renewal = works.lease().length().dividedBy(3);
    this.saved = turn.stand();
    this.flight = new Flight(saved);
  }

  /**
   * Relays until it is no longer wanted.
   *
   * @param well is run whenever something has arrived, or nothing is left to do
   * @throws RuntimeException whatever ended the term before that
   */
  void run(BooleanSupplier wanted, Runnable well) throws InterruptedException {
    try (Survey survey = new Survey(works.cluster())) {
      survey.checkTopic();
      begin(survey);
      Producer<byte[], byte[]> producer = works.cluster().producer();
      try {
        relay(producer, survey, wanted, well);
        producer.close(FLUSH);
      } finally {
        producer.close(Duration.ZERO);
      }
    }
  }

  /** Gives the lease back, and with it what has arrived; without effect if it is another's. */
  void leave() {
    works.lease().leave(turn, flight.stand());
  }

  private void begin(Survey survey) {
    Map<Integer, Tail> lost = survey.lost(saved.tails(), this::keep);
    if (!lost.isEmpty()) {
      Stand found = saved.rewound(lost);
      LOG.warn(
          "relay: {} has lost records of its partitions {}: sending again from leaf {}",
          works.cluster().topic().name(),
          new TreeMap<>(lost).keySet(),
          found.position());
      works.meters().rewinds().increment();
      flight = new Flight(found);
      save(found);
    }
    next = saved.position();
    for (int partition = 0; partition < last.length; partition++) {
      last[partition] = saved.tails().get(partition).leaf();
    }
  }

  private void relay(
      Producer<byte[], byte[]> producer, Survey survey, BooleanSupplier wanted, Runnable well)
      throws InterruptedException {
    long begun = saved.position();
    while (wanted.getAsBoolean()) {
      flight.check();
      boolean sent = send(producer);
      keep();
      look(survey);
      if (saved.position() > begun || (next == works.settled().value() && flight.size() == 0)) {
        well.run();
      }
      if (!sent) {
        bell.await(saved.position() < flight.stand().position() ? MOVE : renewal);
      }
    }
  }

  /** Sends a page; false if there is none, or too much is in the air. */
  private boolean send(Producer<byte[], byte[]> producer) {
    long to = Math.min(next + PAGE, works.settled().value());
    if (to <= next || flight.size() >= MOST_IN_THE_AIR) {
      return false;
    }
    for (Departure departure : works.pages().read(next, to)) {
      flight.check();
      send(producer, departure);
      next++;
    }
    if (next != to) {
      throw new IllegalStateException("leaf " + next + " cannot be read");
    }
    return true;
  }

  private void send(Producer<byte[], byte[]> producer, Departure departure) {
    int partition = departure.partition();
    long previous = last[partition];
    if (departure.leaf() <= previous) {
      flight.skip(departure.leaf(), partition);
      return;
    }
    var record = works.envelopes().record(departure, previous);
    Flight.Sent sent = flight.send(departure.leaf(), partition);
    try {
      var _ = producer.send(record, (where, failure) -> answered(producer, sent, where, failure));
    } catch (RuntimeException failure) {
      flight.check();
      throw failure;
    }
    last[partition] = departure.leaf();
  }

  /** Runs in the producer's own thread, which sends nothing more once this has closed it. */
  private void answered(
      Producer<?, ?> producer,
      Flight.Sent sent,
      @Nullable RecordMetadata where,
      @Nullable Exception failure) {
    RuntimeException wrong = null;
    if (failure != null) {
      wrong = failure instanceof RuntimeException told ? told : new KafkaException(failure);
    } else if (where == null || !where.hasOffset() || !flight.arrived(sent, where.offset())) {
      wrong = new TermEnded("a record lies below those before it");
    }
    if (wrong == null) {
      works.meters().records().increment();
    } else if (flight.fail(sent, wrong)) {
      producer.close(Duration.ZERO);
    }
    bell.ring();
  }

  /** Writes down what has arrived, and renews the lease. */
  private void keep() {
    Stand stand = flight.stand();
    if (since(savedAt).compareTo(stand.position() > saved.position() ? MOVE : renewal) >= 0) {
      save(stand);
    }
  }

  private void save(Stand stand) {
    if (!works.lease().move(turn, stand)) {
      throw new TermEnded("another relay has taken over");
    }
    saved = stand;
    savedAt = System.nanoTime();
  }

  private void look(Survey survey) {
    if (since(lookedAt).compareTo(works.look()) >= 0) {
      if (!survey.shortened(flight.stand().tails()).isEmpty()) {
        throw new TermEnded("the topic has become shorter");
      }
      lookedAt = System.nanoTime();
    }
  }

  private static Duration since(long then) {
    return Duration.ofNanos(System.nanoTime() - then);
  }
}
