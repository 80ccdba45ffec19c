package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what was wrong with the form of a request, by field and place, never by class. */
final class Unreadable {

  private Unreadable() {}

  static Declined declined(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case UnrecognizedPropertyException unknown ->
          new Declined(Problem.UNKNOWN_FIELD, unknown.getPropertyName());
      case DatabindException mismatch when !mismatch.getPath().isEmpty() ->
          wrongValue(path(mismatch));
      case InputCoercionException tooLarge -> wrongValue(path(tooLarge));
      case JacksonException syntax ->
          new Declined(Problem.MALFORMED_REQUEST, place(syntax.getLocation()));
      case null, default -> new Declined(Problem.MALFORMED_REQUEST);
    };
  }

  /** Where the reader gave up; of a number or a nesting beyond all bounds it does not say. */
  private static Map<String, Object> place(@Nullable TokenStreamLocation location) {
    return location == null
        ? Map.of()
        : Map.of("line", location.getLineNr(), "column", location.getColumnNr());
  }

  /** Spring's own answers (no such route, wrong method, wrong media type, missing parameter). */
  static Declined declined(ErrorResponse known) {
    return switch (known.getStatusCode().value()) {
      case 404 -> new NotFound();
      case 405 -> new Declined(Problem.METHOD_NOT_ALLOWED);
      case 406 -> new Declined(Problem.NOT_ACCEPTABLE);
      case 415 -> new Declined(Problem.MEDIA_TYPE_NOT_SUPPORTED);
      default -> new Declined(Problem.MALFORMED_REQUEST);
    };
  }

  /** A field whose value is not of the type, or not one of the values, that it takes. */
  static Invalid wrongValue(String field) {
    return new Invalid(field, new Sentence("类型或取值不符", "wrong type or value"));
  }

  private static String path(JacksonException mismatch) {
    var path = new StringBuilder();
    for (var step : mismatch.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
