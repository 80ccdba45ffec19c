package cn.micropower.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text that a person wrote: not blank, bounded, no control characters, no half characters. */
@Constraint(validatedBy = Text.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Text {

  /** At most so many UTF-16 units. */
  int max();

  /** Whether it may have more than one line. */
  boolean lines() default false;

  String message() default "{cn.micropower.text}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Absent text is for {@code @NotNull} to judge. */
  final class Check implements ConstraintValidator<Text, CharSequence> {
    private int max;
    private boolean lines;

    @Override
    public void initialize(Text text) {
      max = text.max();
      lines = text.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
      return value == null
          || (value.length() <= max
              && !value.toString().isBlank()
              && value.codePoints().allMatch(this::allowed));
    }

    private boolean allowed(int character) {
      return switch (Character.getType(character)) {
        case Character.SURROGATE, Character.UNASSIGNED -> false;
        case Character.CONTROL -> lines && (character == '\n' || character == '\t');
        default -> true;
      };
    }
  }
}
