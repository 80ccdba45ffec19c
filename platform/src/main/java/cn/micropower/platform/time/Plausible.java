package cn.micropower.platform.time;

import static cn.micropower.platform.time.DomainClock.ZONE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, or a moment, that village records can speak of: in this century or the one before. */
@Constraint(validatedBy = {Plausible.Day.class, Plausible.Moment.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Plausible {

  String message() default "{cn.micropower.plausible}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** An absent day is for {@code @NotNull} to judge. */
  final class Day implements ConstraintValidator<Plausible, LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }
  }

  /** An absent moment is for {@code @NotNull} to judge. */
  final class Moment implements ConstraintValidator<Plausible, Instant> {
    private static final Instant FIRST = beginOf(Day.FIRST_YEAR);
    private static final Instant END = beginOf(Day.LAST_YEAR + 1);

    /** Compared as moments: the last ones that can be written have no day in our zone. */
    @Override
    public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
      return moment == null || (!moment.isBefore(FIRST) && moment.isBefore(END));
    }

    private static Instant beginOf(int year) {
      return LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
    }
  }
}
