package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.AppraisedMatter;
import cn.micropower.supervision.matter.Matter;

/** Reads a matter back from a fact of our own. */
final class Known {
  private Known() {}

  static Matter matter(AppraisedMatter told) {
    return new Matter(told.id(), told.place(), told.exercise(), told.title());
  }
}
