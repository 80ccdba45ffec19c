package cn.micropower.powerlist.directory;

import cn.micropower.contracts.id.PersonId;

/** 任职人员 — who holds a post; an official's name is public. */
public record Official(PersonId person, String name) {}
