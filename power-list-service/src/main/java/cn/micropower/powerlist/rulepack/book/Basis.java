package cn.micropower.powerlist.rulepack.book;

import cn.micropower.powerlist.rulepack.Entry;
import java.util.List;

/** What a new version starts from. */
public sealed interface Basis {

  /** The reference pack. */
  record Reference(List<Entry> entries) implements Basis {}

  /** The unit's own latest version. */
  record Current() implements Basis {}
}
