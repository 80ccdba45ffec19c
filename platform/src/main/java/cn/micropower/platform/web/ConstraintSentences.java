package cn.micropower.platform.web;

import cn.micropower.platform.rule.Sentence;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.springframework.validation.FieldError;

/** Says in both languages which constraint of form a field breaks. */
final class ConstraintSentences {
  private final MessageInterpolator messages;

  ConstraintSentences(ValidatorFactory validators) {
    this.messages = validators.getMessageInterpolator();
  }

  Invalid invalid(FieldError error) {
    var violation = error.unwrap(ConstraintViolation.class);
    return new Invalid(
        error.getField(),
        new Sentence(
            worded(violation, Locale.SIMPLIFIED_CHINESE), worded(violation, Locale.ENGLISH)));
  }

  private String worded(ConstraintViolation<?> violation, Locale locale) {
    return messages.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
  }

  private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(violation);
    }
  }
}
