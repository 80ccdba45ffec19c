package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.PowerListId;
import cn.micropower.powerlist.procedure.Procedure;
import java.util.List;

/** What the published list says about the power that somebody wants to use. */
public sealed interface Listing {

  /** It is listed, and its procedure can be executed. */
  record Listed(ListedPower power, Procedure procedure) implements Listing {}

  /** The list in force has no such item. */
  record Unlisted(ListVersion list, String item) implements Listing {}

  /** The district has no list in force. */
  record Unpublished() implements Listing {}

  /** The item allows several procedures and none of them, or none that it allows, was chosen. */
  record Undecided(ListVersion list, String item, List<String> choices) implements Listing {}

  /** It is listed by a procedure that is not executable. */
  record Unexecutable(ListVersion list, String item, String procedure) implements Listing {}

  /** Which version of which list says so. */
  record ListVersion(PowerListId id, int version) {

    /**
     * The principle, and the list that it is read from; for example {@code power-list:yunxi v1}.
     */
    String law() {
      return "小微权力清单制度，清单之外无权力：" + id.value() + " v" + version;
    }
  }
}
