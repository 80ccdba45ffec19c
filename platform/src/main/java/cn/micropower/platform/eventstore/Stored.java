package cn.micropower.platform.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The literal name and revision under which an event is stored for ever, whatever its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

  /** For example {@code exercise.vote-recorded}. */
  String name();

  /** Counts up when the stored form changes; the old form stays readable by an upcaster. */
  String revision() default "1";

  /** Whether it is confidential: its leaf and its record do not tell what fact it is. */
  boolean sealed() default false;
}
