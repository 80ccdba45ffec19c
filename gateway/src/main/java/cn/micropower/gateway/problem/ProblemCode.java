package cn.micropower.gateway.problem;

/** Every refusal of the door: its stable code, its HTTP status, its sentence in both languages. */
public enum ProblemCode {
  MALFORMED_REQUEST(400, "请求格式不正确，无法识别。", "The request is malformed."),
  TOKEN_MISSING(401, "此操作须先登录：请求未带访问令牌。", "This needs an access token, and none was sent."),
  TOKEN_INVALID(401, "访问令牌无效，请重新登录。", "The access token is not valid; sign in again."),
  TOKEN_EXPIRED(401, "访问令牌已过期，请重新登录。", "The access token has expired; sign in again."),
  NOT_FOUND(404, "没有这个地址，或者您无权查看。", "There is nothing here, or nothing you may see."),
  METHOD_NOT_ALLOWED(405, "此地址不支持这种请求方法。", "This address does not take that method."),
  BODY_TOO_SLOW(408, "请求正文未在规定时间内送达。", "The body did not arrive in time."),
  BODY_TOO_LARGE(413, "请求正文超过 1 MiB 上限。", "The body exceeds the limit of 1 MiB."),
  ADDRESS_TOO_LONG(414, "请求地址过长。", "The address is too long."),
  HEADERS_TOO_LARGE(431, "请求头过大。", "The headers are too large."),
  INTERNAL_ERROR(500, "网关内部错误，已记录。", "The gateway failed; this has been logged."),
  SERVICE_UNAVAILABLE(
      503, "服务暂时不可用，请稍后再试。", "The service is not available now; try again shortly."),
  OUTCOME_UNKNOWN(
      503,
      "结果未知：请用同一个 Idempotency-Key 重发本请求。",
      "The outcome is unknown: repeat the request with the same Idempotency-Key.");

  private final int status;
  private final String zh;
  private final String en;

  ProblemCode(int status, String zh, String en) {
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  public int status() {
    return status;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
