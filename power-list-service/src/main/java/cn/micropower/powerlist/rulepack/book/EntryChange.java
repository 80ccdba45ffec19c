package cn.micropower.powerlist.rulepack.book;

import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.powerlist.rulepack.Entry;
import cn.micropower.powerlist.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a new version differs from its base in one rule.
 *
 * @param force null to leave it as it is
 * @param source null to leave it as it is
 */
public record EntryChange(
    String key, Figure value, @Nullable Force force, @Nullable Source source) {

  Entry applyTo(Entry entry) {
    return new Entry(
        key,
        value,
        force == null ? entry.force() : force,
        entry.name(),
        source == null ? entry.source() : source);
  }
}
