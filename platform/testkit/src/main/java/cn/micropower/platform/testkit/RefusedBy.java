package cn.micropower.platform.testkit;

import cn.micropower.platform.rule.Refused;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Matches a refusal by the code of its rule, and by what it says where that matters. */
public final class RefusedBy extends TypeSafeMatcher<Refused> {
  private final String rule;
  private final @Nullable String law;
  private final @Nullable String zh;

  private RefusedBy(String rule, @Nullable String law, @Nullable String zh) {
    this.rule = rule;
    this.law = law;
    this.zh = zh;
  }

  public static RefusedBy rule(Enum<?> rule) {
    return new RefusedBy(rule.name(), null, null);
  }

  /** Returns the matcher that also asks for the law that is told. */
  public RefusedBy under(String told) {
    return new RefusedBy(rule, told, zh);
  }

  /** Returns the matcher that also asks for the sentence, to the letter. */
  public RefusedBy saying(String sentence) {
    return new RefusedBy(rule, law, sentence);
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.rule().name().equals(rule)
        && (law == null || refused.law().equals(law))
        && (zh == null || refused.sentence().zh().equals(zh));
  }

  @Override
  public void describeTo(Description description) {
    description
        .appendText("a refusal by ")
        .appendText(rule)
        .appendText(law == null ? "" : " under " + law)
        .appendText(zh == null ? "" : " saying " + zh);
  }
}
