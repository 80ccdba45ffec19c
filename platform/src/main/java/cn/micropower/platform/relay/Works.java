package cn.micropower.platform.relay;

import cn.micropower.platform.ledger.Watermark;
import java.time.Duration;

/**
 * What a relay works with.
 *
 * @param look how often it looks whether the topic has become shorter
 */
record Works(
    Lease lease,
    Cluster cluster,
    DeparturePages pages,
    Envelopes envelopes,
    Watermark settled,
    RelayMeters meters,
    Duration look) {}
