package cn.micropower.cases.access;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.identity.Callers;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * 门卫 — stands before everything that this service answers: before the body is read, the key is
 * claimed, the post is asked for. Whoever may not know of what a path names is told that there is
 * nothing, and nothing is recorded. A path of which the gate does not know what it names is closed.
 */
final class Gate implements HandlerInterceptor {
  private static final Map<String, Kind> NAMED =
      Map.of("clue", Kind.CLUE, "case", Kind.CASE, "unit", Kind.VOLUME);
  private static final Map<String, Kind> LISTED =
      Map.of("/api/v1/clues", Kind.CLUE, "/api/v1/cases", Kind.CASE);

  private final Circle circle;

  Gate(Circle circle) {
    this.circle = circle;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var person =
        Callers.current()
            .map(Caller::person)
            .orElseThrow(() -> new Declined(Problem.TOKEN_MISSING));
    if (!mayEnter(person, request)) {
      throw new NotFound();
    }
    return true;
  }

  private boolean mayEnter(PersonId person, HttpServletRequest request) {
    var named = named(request);
    if (named.isPresent()) {
      return circle.knows(person, named.get());
    }
    var listed = LISTED.get(request.getRequestURI());
    return listed != null && circle.knowsAny(person, listed);
  }

  /** What the path names; where it should ever name two things, nothing that there is. */
  private static Optional<Thing> named(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? variables.entrySet().stream()
            .flatMap(
                variable ->
                    thing(String.valueOf(variable.getKey()), String.valueOf(variable.getValue()))
                        .stream())
            .reduce((one, _) -> new Thing(one.kind(), ""))
        : Optional.empty();
  }

  private static Optional<Thing> thing(String name, String value) {
    return Optional.ofNullable(NAMED.get(name)).map(kind -> new Thing(kind, value));
  }
}
