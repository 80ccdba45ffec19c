package cn.micropower.platform.testkit;

import cn.micropower.platform.rule.Refused;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Matches a refusal by the code of its rule. */
public final class RefusedBy extends TypeSafeMatcher<Refused> {
  private final String rule;
  private final @Nullable String law;

  private RefusedBy(String rule, @Nullable String law) {
    this.rule = rule;
    this.law = law;
  }

  public static RefusedBy rule(Enum<?> rule) {
    return new RefusedBy(rule.name(), null);
  }

  /** Returns the matcher that also asks for the law that is told. */
  public RefusedBy under(String told) {
    return new RefusedBy(rule, told);
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.rule().name().equals(rule) && (law == null || refused.law().equals(law));
  }

  @Override
  public void describeTo(Description description) {
    description
        .appendText("a refusal by ")
        .appendText(rule)
        .appendText(law == null ? "" : " under " + law);
  }
}
