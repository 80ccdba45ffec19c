package cn.micropower.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.core.io.ClassPathResource;

/**
 * Facts are frozen: every stored event has an approved JSON file, {@code
 * events/NAME.vREVISION.json} among the test resources, which today's class reads and writes back
 * to the letter. The files of earlier revisions stay, and today's class reads them too.
 */
public record FrozenEvents(Serializer serializer, EventUpcaster upcasters) {

  /** Returns one test per revision of every stored event of a service. */
  public Stream<DynamicTest> tests(StoredTypes types) {
    return types
        .classes()
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(event -> tests(event, types.stored(event).orElseThrow()));
  }

  private Stream<DynamicTest> tests(Class<?> event, Stored stored) {
    int today = Integer.parseInt(stored.revision());
    return IntStream.rangeClosed(1, today)
        .mapToObj(
            revision -> {
              var file = "events/%s.v%d.json".formatted(stored.name(), revision);
              return DynamicTest.dynamicTest(
                  file, () -> check(event, stored.name(), revision, file, revision == today));
            });
  }

  private void check(Class<?> event, String name, int revision, String file, boolean present)
      throws IOException {
    var resource = new ClassPathResource(file);
    assertThat(resource.exists()).as("%s: an event without an approved form", file).isTrue();
    var approved = resource.getContentAsString(UTF_8).strip();
    var read = read(name, revision, approved);
    assertThat(read).isInstanceOf(event);
    if (present) {
      var written = serializer.serialize(read, byte[].class).getData();
      assertThat(new String(written, UTF_8)).isEqualTo(approved);
    }
  }

  private Object read(String name, int revision, String approved) {
    var entry =
        new GenericDomainEventEntry<>(
            "any",
            "any:1",
            0,
            "event",
            "2026-11-22T08:00:00Z",
            name,
            Integer.toString(revision),
            approved.getBytes(UTF_8),
            "{}".getBytes(UTF_8));
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(entry), serializer, upcasters)
        .next()
        .getPayload();
  }
}
