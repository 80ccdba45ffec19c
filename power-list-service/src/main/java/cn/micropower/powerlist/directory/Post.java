package cn.micropower.powerlist.directory;

import static cn.micropower.powerlist.directory.DirectoryRule.POST_OF_ANOTHER_LEVEL;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import java.time.LocalDate;

/** 职务 — a post and who holds it since when; a stream of its own, so that its id finds it. */
public record Post(PostId id, Role role, UnitPath place, Official holder, LocalDate since) {

  /** Decides an appointment to a post that nobody holds. */
  static OfficialAppointed appoint(AppointOfficial command) {
    if (!command.role().levels().contains(command.kind())) {
      throw new Refused(
          POST_OF_ANOTHER_LEVEL,
          command.kind().zh(),
          command.kind().en(),
          command.role().zh(),
          command.role().en());
    }
    return new OfficialAppointed(
        command.post(), command.role(), command.place(), command.holder(), command.since());
  }

  /** Returns the post after the event. */
  static Post after(PostEvent event) {
    return switch (event) {
      case OfficialAppointed(var id, var role, var place, var holder, var since) ->
          new Post(id, role, place, holder, since);
    };
  }

  boolean heldBy(PersonId person, LocalDate day) {
    return holder.person().equals(person) && !since.isAfter(day);
  }
}
