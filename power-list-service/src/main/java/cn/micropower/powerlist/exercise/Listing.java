package cn.micropower.powerlist.exercise;

import cn.micropower.powerlist.procedure.Procedure;
import java.util.List;

/** What the published list says about the power that somebody wants to use. */
public sealed interface Listing {

  /** It is listed, and its procedure can be executed. */
  record Listed(ListedPower power, Procedure procedure) implements Listing {}

  /** The list in force has no such item. */
  record Unlisted(String item) implements Listing {}

  /** The district has no list in force. */
  record Unpublished() implements Listing {}

  /** The item allows several procedures and none of them, or none that it allows, was chosen. */
  record Undecided(String item, List<String> choices) implements Listing {}

  /** It is listed by a procedure that is not executable. */
  record Unexecutable(String item, String procedure) implements Listing {}
}
