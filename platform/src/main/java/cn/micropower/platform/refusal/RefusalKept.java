package cn.micropower.platform.refusal;

import cn.micropower.platform.eventstore.Stored;

/**
 * An attempt was refused of which nobody is to learn: by what was tried, by the rule, or by what
 * led to it. On record like any other, and never told to other services.
 */
@Stored(name = "refusal.kept", sealed = true)
public record RefusalKept(RefusalRecorded refusal) {}
