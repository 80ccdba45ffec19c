package cn.micropower.platform.rule;

/** One sentence in the two languages of every answer. */
public record Sentence(String zh, String en) {

  /** Returns both sentences with {@code {0}}-like places filled in order. */
  public Sentence with(Object... values) {
    String filledZh = zh;
    String filledEn = en;
    for (int i = 0; i < values.length; i++) {
      filledZh = filledZh.replace("{" + i + "}", String.valueOf(values[i]));
      filledEn = filledEn.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return new Sentence(filledZh, filledEn);
  }
}
