package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What stands in the head of an answer that says a problem. */
final class ProblemHeaders {
  /** Seconds. */
  private static final String A_MOMENT = "2";

  private ProblemHeaders() {}

  /** A 401 says that a token is wanted (RFC 6750), a 503 when to come again. */
  static HttpHeaders of(Problem problem) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
    }
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      headers.set(HttpHeaders.RETRY_AFTER, A_MOMENT);
    }
    return headers;
  }

  private static String challenge(Problem problem) {
    return problem == Problem.TOKEN_MISSING
        ? "Bearer"
        : "Bearer error=\"invalid_token\", error_description=\"" + problem.en() + "\"";
  }
}
