package cn.micropower.year.plan;

import java.util.regex.Pattern;

/** 资金 — no field of the interface holds an amount yet: it stands in a topic's own words. */
public final class Money {
  private static final Pattern WORDS = Pattern.compile("资金 (\\d+) 元");

  private Money() {}

  static String words(int yuan) {
    return "资金 %d 元。".formatted(yuan);
  }

  /** Returns the yuan that a summary speaks of; none where it speaks of none. */
  public static int in(String summary) {
    var found = WORDS.matcher(summary);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
