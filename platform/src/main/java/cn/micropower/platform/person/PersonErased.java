package cn.micropower.platform.person;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.eventstore.Stored;

/** A person's key was destroyed: what was sealed under it can never be read again. */
@Stored(name = "person.erased")
public record PersonErased(PersonId person, ErasureReason reason) {}
