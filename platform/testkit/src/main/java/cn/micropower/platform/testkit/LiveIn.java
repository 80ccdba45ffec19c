package cn.micropower.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** A condition on the package that a class lives in. */
final class LiveIn extends ArchCondition<JavaClass> {
  private final Class<? extends Annotation> annotation;

  private LiveIn(Class<? extends Annotation> annotation) {
    super("live in a package annotated with " + annotation.getSimpleName());
    this.annotation = annotation;
  }

  static LiveIn packageAnnotatedWith(Class<? extends Annotation> annotation) {
    return new LiveIn(annotation);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    var marked = type.getPackage().isAnnotatedWith(annotation);
    events.add(
        new SimpleConditionEvent(
            type, marked, type.getName() + " lives in " + type.getPackageName()));
  }
}
