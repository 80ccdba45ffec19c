package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import jakarta.validation.ValidatorFactory;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever stopped a request into a problem with a stable code; nothing inner leaks. */
@RestControllerAdvice
final class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ConstraintSentences sentences;

  ProblemAdvice(ValidatorFactory validators) {
    this.sentences = new ConstraintSentences(validators);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> declined(Declined declined) {
    return answer(declined);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return answer(Unreadable.declined(unreadable));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
    return answer(
        invalid.getBindingResult().getFieldErrors().stream()
            .findFirst()
            .<Declined>map(sentences::invalid)
            .orElseGet(() -> new Declined(Problem.MALFORMED_REQUEST)));
  }

  /** An id of the wrong form in a path names nothing; a query value of the wrong form is a slip. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
    var inPath = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
    return answer(inPath ? new NotFound() : Unreadable.wrongValue(mistyped.getName()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notAcceptable(HttpMediaTypeNotAcceptableException unacceptable) {
    return answer(new Declined(Problem.NOT_ACCEPTABLE));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> outOfBounds(HandlerMethodValidationException invalid) {
    var parameter = invalid.getParameterValidationResults().getFirst().getMethodParameter();
    return answer(Unreadable.wrongValue(String.valueOf(parameter.getParameterName())));
  }

  /** A query that is no text at all. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> illegible(InvalidParameterException illegible) {
    return answer(new Declined(Problem.MALFORMED_REQUEST));
  }

  /** Whoever asked has gone; there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException nobody) {
    LOG.debug("the caller left before the answer", nobody);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> anythingElse(Exception unexpected) {
    if (unexpected instanceof ErrorResponse known) {
      return answer(Unreadable.declined(known));
    }
    if (DatabaseTrouble.isPassing(unexpected)) {
      LOG.warn("the database did not answer: {}", unexpected.getClass().getSimpleName());
      return answer(new Declined(Problem.SERVICE_UNAVAILABLE));
    }
    var reference = UUID.randomUUID();
    LOG.error("internal error {}", reference, unexpected);
    return answer(new Declined(Problem.INTERNAL_ERROR, reference));
  }

  private static ResponseEntity<ProblemDetail> answer(Declined declined) {
    return ResponseEntity.status(declined.problem().status())
        .headers(ProblemHeaders.of(declined.problem()))
        .body(Problems.of(declined));
  }
}
