package cn.micropower.supervision.web;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.identity.Callers;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.handover.Handovers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * 门卫 — stands before the handings over: before the body is read, the key is claimed, the post is
 * asked for. Whoever may not know of the one that a path names is told that there is none, and
 * nothing is recorded; so is everybody on a path that names none.
 */
final class Gate implements HandlerInterceptor {
  private final Handovers handovers;

  Gate(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var person =
        Callers.current()
            .map(Caller::person)
            .orElseThrow(() -> new Declined(Problem.TOKEN_MISSING));
    if (named(request).flatMap(handover -> handovers.told(handover, person)).isEmpty()) {
      throw new NotFound();
    }
    return true;
  }

  /** Returns the handing over that the path names; none if it names what can be none. */
  private static Optional<HandoverId> named(HttpServletRequest request) {
    try {
      return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
              instanceof Map<?, ?> variables
          ? Optional.ofNullable(variables.get("handover"))
              .map(text -> new HandoverId(String.valueOf(text)))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
