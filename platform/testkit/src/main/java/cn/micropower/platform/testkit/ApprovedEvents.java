package cn.micropower.platform.testkit;

import cn.micropower.platform.eventstore.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The approved facts as samples for other tests. */
public final class ApprovedEvents {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ApprovedEvents() {}

  /** Returns the approved fact of that kind. */
  public static <E> E read(Class<E> event) {
    var stored = Objects.requireNonNull(event.getAnnotation(Stored.class));
    var file = "events/%s.v%s.json".formatted(stored.name(), stored.revision());
    try (var in = new ClassPathResource(file).getInputStream()) {
      return JSON.readValue(in, event);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
