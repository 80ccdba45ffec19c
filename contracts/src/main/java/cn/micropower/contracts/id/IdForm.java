package cn.micropower.contracts.id;

import java.util.regex.Pattern;

/** The one form of an id: {@code kind:value}, the value of lower-case letters, digits, hyphens. */
final class IdForm {
  private static final Pattern VALUE = Pattern.compile("[a-z0-9-]{1,60}");

  private IdForm() {}

  /**
   * Returns the id unchanged.
   *
   * @throws IllegalArgumentException if it is not of that kind and form
   */
  static String require(String kind, String id) {
    if (!id.startsWith(kind + ":") || !VALUE.matcher(id.substring(kind.length() + 1)).matches()) {
      throw new IllegalArgumentException("not an id of the form " + kind + ":[a-z0-9-]{1,60}");
    }
    return id;
  }
}
