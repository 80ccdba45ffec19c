package cn.micropower.platform.identity;

import cn.micropower.contracts.id.UnitPath;
import java.util.List;

/**
 * One row of the authority table.
 *
 * @param command the simple name of the command, or of a question that not everyone may ask
 * @param roles the roles that may give it
 * @param scope how far their authority reaches
 */
public record Grant(String command, List<String> roles, Scope scope) {

  /** How far authority reaches from the place where it is held. */
  public enum Scope {
    OWN_UNIT {
      @Override
      boolean reaches(UnitPath from, UnitPath to) {
        return from.equals(to);
      }
    },
    SUBTREE {
      @Override
      boolean reaches(UnitPath from, UnitPath to) {
        return from.covers(to);
      }
    },
    DISTRICT {
      @Override
      boolean reaches(UnitPath from, UnitPath to) {
        return from.district().equals(to.district());
      }
    },
    /** 运维范围: the service as it is installed, for all districts in it. */
    INSTALLATION {
      @Override
      boolean reaches(UnitPath from, UnitPath to) {
        return true;
      }
    };

    abstract boolean reaches(UnitPath from, UnitPath to);
  }
}
