package cn.micropower.platform.command;

import cn.micropower.contracts.id.UnitPath;

/**
 * A command that creates, or an aggregate that exists, at one place in the tree of units: what the
 * authority table and the wall between districts are judged by.
 */
public interface BelongsTo {

  /** Where this stands in the tree of units. */
  UnitPath place();
}
