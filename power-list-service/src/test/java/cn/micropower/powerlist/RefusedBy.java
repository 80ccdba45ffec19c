package cn.micropower.powerlist;

import cn.micropower.platform.rule.Refused;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Matches a refusal by the code of its rule. */
public final class RefusedBy extends TypeSafeMatcher<Refused> {
  private final String rule;

  private RefusedBy(String rule) {
    this.rule = rule;
  }

  public static RefusedBy rule(Enum<?> rule) {
    return new RefusedBy(rule.name());
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.rule().name().equals(rule);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("a refusal by ").appendText(rule);
  }
}
