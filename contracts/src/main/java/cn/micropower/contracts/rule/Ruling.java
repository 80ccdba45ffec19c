package cn.micropower.contracts.rule;

import cn.micropower.contracts.id.RulePackId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * 生效规则 — a number in force, and the version of the pack that it comes from: what a decision needs.
 * Its figure is written flat, beside the other fields.
 *
 * @param key for example {@code resolution.publicity}
 */
public record Ruling<F extends Figure>(
    String key, RulePackId pack, int version, @JsonUnwrapped F figure, Force force) {

  /** Where the number can be read, with its source: the published pack. */
  public String law() {
    return "规则包 %s v%d：%s".formatted(pack, version, key);
  }
}
