package cn.micropower.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.micropower.platform.rule.Sentence;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page begins, the latest first; opaque to who carries it. */
public final class Cursor {

  private Cursor() {}

  /** Returns the cursor of the page that goes on below that leaf. */
  static String after(long leaf) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Long.toString(leaf).getBytes(US_ASCII));
  }

  /**
   * Returns the leaf before which the page begins.
   *
   * @throws Invalid if it is none of our cursors
   */
  public static long leaf(@Nullable String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII));
    } catch (IllegalArgumentException foreign) {
      throw new Invalid("cursor", new Sentence("不是本系统给出的游标", "no cursor that was given out here"));
    }
  }
}
