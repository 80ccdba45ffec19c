package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import java.time.LocalDate;

/** What can happen to a post. */
public sealed interface PostEvent {

  PostId post();

  /** 已任职. */
  @Stored(name = "official.appointed")
  record OfficialAppointed(PostId post, Role role, UnitPath place, Official holder, LocalDate since)
      implements PostEvent {}
}
