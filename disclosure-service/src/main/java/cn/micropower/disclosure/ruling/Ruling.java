package cn.micropower.disclosure.ruling;

import cn.micropower.contracts.id.RulePackId;

/**
 * A number of days in force, and the version of the pack that it comes from.
 *
 * @param key for example {@code resolution.publicity}
 */
public record Ruling(String key, RulePackId pack, int version, int days, Force force) {

  /** Where the number can be read, with its source: the published pack. */
  public String law() {
    return "规则包 %s v%d：%s".formatted(pack, version, key);
  }
}
