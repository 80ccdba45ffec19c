package cn.micropower.disclosure.duty;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.code.Channel;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 张贴 — how something hangs in public, by the claim of who enters it.
 *
 * @param spot where it can be found, for example the board at the village office
 * @param postedAt when it was put up
 * @param firstDay the first day of the period, as it is written on the notice
 * @param lastDay the last day on which it still hangs, as it is written on the notice
 * @param photoSha256 fingerprint of the photograph, 64 hexadecimal digits; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Posting(
    Channel channel,
    String spot,
    Instant postedAt,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable String photoSha256) {

  /** Posted on the 1st for seven days, it is over at 00:00 on the 8th. */
  public Instant overAt() {
    return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** How many days it hangs, the first and the last included. */
  int days() {
    return Math.clamp(ChronoUnit.DAYS.between(firstDay, lastDay) + 1, 0, Integer.MAX_VALUE);
  }

  LocalDate postedOn() {
    return LocalDate.ofInstant(postedAt, ZONE);
  }
}
