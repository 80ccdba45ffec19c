package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * The body of a refusal, RFC 9457.
 *
 * @param detail the sentence in the language the caller prefers
 * @param messages the same sentence by language tag, zh-CN and en
 */
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Map<String, String> messages) {

  private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  /**
   * @param preferred what the caller reads, best first; Chinese when nothing fits
   * @param values what fills the places of the sentence
   */
  static ProblemBody of(Problem code, List<Locale.LanguageRange> preferred, Object... values) {
    Locale language = Locale.lookup(preferred, List.of(Locale.CHINESE, Locale.ENGLISH));
    String zh = code.zh(values);
    String en = code.en(values);
    return new ProblemBody(
        Problem.type(code.name()),
        HttpStatus.valueOf(code.status()).getReasonPhrase(),
        code.status(),
        Locale.ENGLISH.equals(language) ? en : zh,
        code.name(),
        Map.of(SPOKEN.get(0).toLanguageTag(), zh, SPOKEN.get(1).toLanguageTag(), en));
  }
}
