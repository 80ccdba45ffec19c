package cn.micropower.platform.web;

import cn.micropower.platform.rule.Sentence;
import org.springframework.http.HttpStatus;

/** Why a request got no further, before any rule of the domain was asked. Never recorded. */
public enum Problem {
  MALFORMED_REQUEST(400, "请求无法解析:{0}", "The request cannot be read: {0}"),
  UNKNOWN_FIELD(400, "未知字段:{0}", "Unknown field: {0}"),
  INVALID_FIELD(400, "字段 {0} 无效:{1}", "The field {0} is not valid: {1}"),
  IDEMPOTENCY_KEY_REQUIRED(
      400,
      "每个 POST 请求都须携带 Idempotency-Key(8 至 100 个字符)",
      "Every POST carries an Idempotency-Key (8 to 100 characters)"),
  TOKEN_MISSING(401, "请先登录", "A bearer token is required"),
  TOKEN_INVALID(401, "令牌无效", "The bearer token is not valid"),
  TOKEN_EXPIRED(401, "令牌已过期", "The bearer token has expired"),
  NOT_FOUND(404, "没有此项内容", "There is no such thing here"),
  METHOD_NOT_ALLOWED(405, "此处不支持该方法", "This method is not supported here"),
  NOT_ACCEPTABLE(406, "无法以所要求的格式回答", "The answer cannot be given in that form"),
  LOST_RACE(
      409,
      "他人刚刚办理了同一事项,请查看最新版本后再办",
      "Somebody else was first; look at the present version before you repeat"),
  STALE_VERSION(
      412,
      "所依据的版本已过时,现行版本为 {0}",
      "Your decision rests on an older version; the present one is {0}"),
  BODY_TOO_LARGE(413, "请求内容超过 {0} 字节", "The body is larger than {0} bytes"),
  MEDIA_TYPE_NOT_SUPPORTED(415, "只接受 JSON", "Only JSON is accepted"),
  IDEMPOTENCY_KEY_REUSED(
      422, "同一 Idempotency-Key 已用于另一内容", "This Idempotency-Key was used with another body"),
  IF_MATCH_REQUIRED(428, "请在 If-Match 中写明所依据的版本", "Say in If-Match on which version you decide"),
  TOO_MANY_REFUSALS(
      429, "短时间内被拒绝次数过多,请稍后再试", "Too many refused attempts in a short time; try again later"),
  INTERNAL(500, "系统内部错误,编号 {0}", "An internal error, reference {0}"),
  SERVICE_UNAVAILABLE(503, "服务暂不可用,请稍后再试", "The service is unavailable; try again later"),
  VIEW_BEHIND(503, "查询视图尚未追上该版本,请重试", "The view has not reached that version yet; try again"),
  OUTCOME_UNKNOWN(
      503,
      "办理结果未知,请以同一 Idempotency-Key 重试",
      "The outcome is unknown; repeat with the same Idempotency-Key");

  private final HttpStatus status;
  private final Sentence sentence;

  Problem(int status, String zh, String en) {
    this.status = HttpStatus.valueOf(status);
    this.sentence = new Sentence(zh, en);
  }

  public HttpStatus status() {
    return status;
  }

  /** The sentence with places for the case at hand. */
  public Sentence sentence() {
    return sentence;
  }
}
