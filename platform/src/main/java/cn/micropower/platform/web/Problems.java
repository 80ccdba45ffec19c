package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** RFC 9457 problem details: a stable code and a sentence in both languages. */
public final class Problems {
  private Problems() {}

  /** The answer to a declined request. */
  public static ProblemDetail of(Declined declined) {
    var detail =
        detail(
            HttpStatus.valueOf(declined.problem().status()),
            declined.problem().name(),
            declined.sentence());
    declined.details().forEach(detail::setProperty);
    return detail;
  }

  /** The answer to a refused attempt, with its law, its figures and the record of it. */
  public static ProblemDetail of(Refused refused, String record) {
    var detail = detail(status(refused.rule()), refused.rule().name(), refused.sentence());
    detail.setProperty("law", refused.law());
    detail.setProperty("refusal", record);
    if (!refused.judgement().isEmpty()) {
      detail.setProperty("judgement", refused.judgement());
    }
    return detail;
  }

  private static HttpStatus status(Rule rule) {
    return switch (rule.ground()) {
      case MATTER -> HttpStatus.UNPROCESSABLE_CONTENT;
      case AUTHORITY -> HttpStatus.FORBIDDEN;
    };
  }

  private static ProblemDetail detail(HttpStatus status, String code, Sentence sentence) {
    var detail = ProblemDetail.forStatusAndDetail(status, inCallersLanguage(sentence));
    detail.setType(URI.create(Problem.type(code)));
    detail.setTitle(status.getReasonPhrase());
    detail.setProperty("code", code);
    detail.setProperty("messages", Map.of("zh-CN", sentence.zh(), "en", sentence.en()));
    return detail;
  }

  private static String inCallersLanguage(Sentence sentence) {
    return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage())
        ? sentence.en()
        : sentence.zh();
  }
}
