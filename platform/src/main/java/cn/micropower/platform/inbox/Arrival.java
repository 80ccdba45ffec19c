package cn.micropower.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an arriving fact comes from.
 *
 * @param source the service whose fact it is
 * @param leaf its index in that service's ledger
 * @param event its id
 * @param aggregate whose fact it is, in that service
 * @param sequence its place within the aggregate, from 0
 * @param time when it was recorded
 * @param correlation what it belongs to
 * @param causation the id of the event, or of the request, that caused it
 * @param doer who did it
 * @param sealed whether it came sealed, and must not be told to whoever is not entitled to it
 */
public record Arrival(
    String source,
    long leaf,
    String event,
    String aggregate,
    long sequence,
    Instant time,
    @Nullable String correlation,
    @Nullable String causation,
    Doer doer,
    boolean sealed) {}
