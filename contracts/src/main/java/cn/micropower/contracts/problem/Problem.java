package cn.micropower.contracts.problem;

/**
 * Why a request got no further, before any rule of the domain was asked; the code is the constant's
 * name. The gateway and every service say the same words (RFC 9457).
 */
public enum Problem {
  MALFORMED_REQUEST(400, "请求格式不正确，无法识别", "The request cannot be read"),
  UNKNOWN_FIELD(400, "未知字段：{0}", "Unknown field: {0}"),
  INVALID_FIELD(400, "字段 {0} 无效：{1}", "The field {0} is not valid: {1}"),
  IDEMPOTENCY_KEY_REQUIRED(
      400,
      "每个 POST 请求都须携带 Idempotency-Key（8 至 100 个字符）",
      "Every POST carries an Idempotency-Key (8 to 100 characters)"),
  TOKEN_MISSING(401, "请先登录：请求未带访问令牌", "This needs an access token, and none was sent"),
  TOKEN_INVALID(401, "访问令牌无效，请重新登录", "The access token is not valid; sign in again"),
  TOKEN_EXPIRED(401, "访问令牌已过期，请重新登录", "The access token has expired; sign in again"),
  NOT_FOUND(404, "没有此项内容，或者您无权查看", "There is nothing here, or nothing you may see"),
  METHOD_NOT_ALLOWED(405, "此地址不支持这种请求方法", "This address does not take that method"),
  NOT_ACCEPTABLE(406, "无法以所要求的格式回答", "The answer cannot be given in that form"),
  BODY_TOO_SLOW(408, "请求正文未在规定时间内送达", "The body did not arrive in time"),
  LOST_RACE(
      409,
      "他人刚刚办理了同一事项，请查看现行版本后再办",
      "Somebody else was first; look at the present version before you repeat"),
  STALE_VERSION(
      412,
      "所依据的版本已过时，现行版本为 {0}",
      "Your decision rests on an older version; the present one is {0}"),
  BODY_TOO_LARGE(413, "请求正文超过 {0} 字节的上限", "The body exceeds the limit of {0} bytes"),
  FACT_TOO_LARGE(
      413,
      "此事对外发布将超过 {0} 字节，请分次办理",
      "To publish this would take more than {0} bytes; do it in parts"),
  ADDRESS_TOO_LONG(414, "请求地址过长", "The address is too long"),
  MEDIA_TYPE_NOT_SUPPORTED(415, "只接受 JSON", "Only JSON is accepted"),
  IDEMPOTENCY_KEY_REUSED(
      422, "同一 Idempotency-Key 已用于另一内容", "This Idempotency-Key was used with another body"),
  IF_MATCH_REQUIRED(428, "请在 If-Match 中写明所依据的版本", "Say in If-Match on which version you decide"),
  TOO_MANY_REFUSALS(
      429, "短时间内被拒绝次数过多，请稍后再试", "Too many refused attempts in a short time; try again later"),
  HEADERS_TOO_LARGE(431, "请求头过大", "The headers are too large"),
  INTERNAL_ERROR(
      500, "系统内部错误，已记录，编号 {0}", "An internal error, which has been logged; reference {0}"),
  SERVICE_UNAVAILABLE(503, "服务暂时不可用，请稍后再试", "The service is not available now; try again shortly"),
  VIEW_BEHIND(
      503,
      "查询视图尚未追上已登记的事实，请稍后再试",
      "The view has not caught up with what is recorded yet; try again shortly"),
  OUTCOME_UNKNOWN(
      503,
      "办理结果未知，请用同一个 Idempotency-Key 重发本请求",
      "The outcome is unknown: repeat the request with the same Idempotency-Key");

  private static final String TYPE = "urn:micropower:problem:";

  private final int status;
  private final String zh;
  private final String en;

  Problem(int status, String zh, String en) {
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  /** Returns the {@code type} of the problem with that code, which may be a refusal's too. */
  public static String type(String code) {
    return TYPE + code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the sentence in Chinese, its places {@code {0}}, {@code {1}} filled in order. */
  public String zh(Object... values) {
    return filled(zh, values);
  }

  /** Returns the sentence in English, its places filled in order. */
  public String en(Object... values) {
    return filled(en, values);
  }

  private static String filled(String sentence, Object... values) {
    String said = sentence;
    for (int i = 0; i < values.length; i++) {
      said = said.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return said;
  }
}
