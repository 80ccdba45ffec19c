package cn.micropower.platform.inbox;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.seal.NotOpened;
import cn.micropower.platform.web.DatabaseTrouble;
import cn.micropower.platform.web.Declined;
import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;

/** What kind of failure it is, when a letter cannot be handled. */
enum Failure {
  /** The database, or the way to it: everything waits until it is over. */
  PASSING,
  /** Something is not there yet, or somebody else was first: this partition waits, but not long. */
  EARLY,
  /** The fact or we are at fault: a few tries. */
  FAULT,
  /** The record contradicts itself: no further try. */
  UNSOUND;

  private static final String OURS = "cn.micropower";

  static Failure of(Exception failure) {
    if (DatabaseTrouble.isPassing(failure)) {
      return PASSING;
    }
    return switch (failure) {
      case NotYet _, ConcurrencyException _, AggregateStreamCreationException _ -> EARLY;
      case Declined behind when behind.problem() == Problem.VIEW_BEHIND -> EARLY;
      case Unsound _, NotOpened _, JacksonException _ -> UNSOUND;
      default -> FAULT;
    };
  }

  /**
   * Returns the failure in one line: what it is and where, never what the fact said. Of a sealed
   * letter that was opened only the kind is told, for the place would say what fact it is.
   */
  static String said(Exception failure, Letter letter) {
    if (failure instanceof NotOpened shut) {
      return String.valueOf(shut.getMessage());
    }
    return letter.isSealed()
        ? "a sealed fact: " + of(failure).name().toLowerCase(Locale.ROOT)
        : said(failure);
  }

  private static String said(Exception failure) {
    return switch (failure) {
      case NotYet missing -> String.valueOf(missing.getMessage());
      case Unsound unsound -> String.valueOf(unsound.getMessage());
      case Declined declined -> declined.problem().name();
      case RefusedErrand refused -> refused.getMessage() + ": " + refused.errand().attempt();
      case JacksonException unreadable -> "it cannot be read at " + path(unreadable);
      default -> place(failure);
    };
  }

  private static String place(Throwable failure) {
    Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
    var kind = root.getClass().getSimpleName();
    if (root instanceof SQLException sql) {
      kind += " " + sql.getSQLState();
    }
    for (var frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        return "%s in %s:%d"
            .formatted(kind, ClassUtils.getShortName(frame.getClassName()), frame.getLineNumber());
      }
    }
    return kind;
  }

  private static String path(JacksonException unreadable) {
    var path = new StringBuilder("$");
    for (var step : unreadable.getPath()) {
      path.append(
          step.getPropertyName() == null
              ? "[" + step.getIndex() + "]"
              : "." + step.getPropertyName());
    }
    return path.toString();
  }
}
