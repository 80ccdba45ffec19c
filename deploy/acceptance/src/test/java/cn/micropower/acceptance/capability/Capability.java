package cn.micropower.acceptance.capability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which capabilities a test proves, one to three, by number: {@code C046}. Such a test drives the
 * system through its REST interface, asserts the source's rule or figure, and one refusal.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Capability {
  String[] value();
}
