package cn.micropower.platform.person;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;

/** 《个人信息保护法》第四十七条: erase what is held of a person on request. */
record ErasePerson(PersonId person, UnitPath place, ErasureReason reason) implements BelongsTo {}
