package cn.micropower.platform.time.local;

import cn.micropower.platform.eventstore.Stored;
import java.time.Instant;

/** The domain clock was moved forward, for all services at once. */
@Stored(name = "clock.moved")
public record ClockMoved(Instant from, Instant to) {}
