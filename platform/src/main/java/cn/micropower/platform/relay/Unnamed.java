package cn.micropower.platform.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 隐名 — leaves persons out of what everyone may read: of an id nobody sees whether it is an
 * official's.
 */
final class Unnamed {
  private static final Pattern PERSON = Pattern.compile("person:[a-z0-9-]+");
  private static final String NOBODY = "—";

  private Unnamed() {}

  static String text(String text) {
    return PERSON.matcher(text).replaceAll(NOBODY);
  }

  /** Returns the figures without persons, however deep they stand. */
  static Map<String, Object> figures(Map<String, Object> figures) {
    var unnamed = new LinkedHashMap<String, Object>();
    figures.forEach((name, figure) -> unnamed.put(text(name), value(figure)));
    return unnamed;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case String text -> text(text);
      case Map<?, ?> map -> {
        var unnamed = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, figure) -> unnamed.put(text(String.valueOf(name)), value(figure)));
        yield unnamed;
      }
      case List<?> list -> list.stream().map(Unnamed::value).toList();
      case null, default -> value;
    };
  }
}
