package cn.micropower.gateway.problem;

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
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Map<String, String> messages) {

  private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  /**
   * @param preferred what the caller reads, best first; Chinese when nothing fits
   */
  static Problem of(ProblemCode code, List<Locale.LanguageRange> preferred) {
    Locale language = Locale.lookup(preferred, List.of(Locale.CHINESE, Locale.ENGLISH));
    String detail = Locale.ENGLISH.equals(language) ? code.en() : code.zh();
    return new Problem(
        "urn:micropower:problem:" + code.name(),
        HttpStatus.valueOf(code.status()).getReasonPhrase(),
        code.status(),
        detail,
        code.name(),
        Map.of(SPOKEN.get(0).toLanguageTag(), code.zh(), SPOKEN.get(1).toLanguageTag(), code.en()));
  }
}
