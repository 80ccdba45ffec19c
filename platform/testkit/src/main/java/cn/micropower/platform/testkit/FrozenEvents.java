package cn.micropower.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;

/**
 * Facts are frozen: every stored event has an approved JSON file, {@code
 * events/NAME.vREVISION.json} among the test resources, which today's class reads and writes back
 * to the letter.
 */
public final class FrozenEvents {

  private FrozenEvents() {}

  /** Returns one test per stored event of a service. */
  public static Stream<DynamicTest> tests(StoredTypes types, Serializer eventSerializer) {
    return types
        .classes()
        .map(event -> types.stored(event).orElseThrow())
        .sorted(Comparator.comparing(Stored::name))
        .map(stored -> DynamicTest.dynamicTest(file(stored), () -> check(stored, eventSerializer)));
  }

  private static void check(Stored stored, Serializer serializer) throws IOException {
    var approved = approved(file(stored));
    Object event =
        serializer.deserialize(
            new SimpleSerializedObject<>(
                approved.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                stored.name(),
                stored.revision()));
    var written = serializer.serialize(event, byte[].class).getData();
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(approved);
  }

  private static String approved(String file) throws IOException {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      assertThat(in).as("%s: an event without an approved form", file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static String file(Stored stored) {
    return "events/" + stored.name() + ".v" + stored.revision() + ".json";
  }
}
