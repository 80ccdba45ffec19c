package cn.micropower.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Knowledge that is data: YAML files on the class path, read strictly. */
public final class DataFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DataFile() {}

  /**
   * Returns the content of a file.
   *
   * @throws UncheckedIOException if it is missing
   * @throws tools.jackson.core.JacksonException if it is not of that form
   */
  public static <T> T read(String path, Class<T> type) {
    try (var in = new ClassPathResource(path).getInputStream()) {
      return YAML.readValue(in, type);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
