package cn.micropower.contracts.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The literal name and revision under which a fact travels, whatever its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {

  /** Begins with the service that tells it: {@code power-list.resolution-passed}. */
  String name();

  /** The services that tell it, where several tell the same; then the name begins with its room. */
  String[] sources() default {};

  /** Counts up when the form changes in a way that a reader of the old one would stumble over. */
  String revision() default "1";

  /** Whether it leaves only sealed: readable for services that hold the key, for nobody else. */
  boolean sealed() default false;
}
