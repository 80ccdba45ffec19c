package cn.micropower.platform.identity;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;

/** A post as the directory knows it today: its role and the unit it serves. */
public record HeldPost(PostId post, String role, UnitPath place) {}
