package cn.micropower.acceptance.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 张贴 — one posting as who put it up enters it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Posting(
    String channel,
    String spot,
    String postedAt,
    String firstDay,
    String lastDay,
    @Nullable String photoSha256,
    @Nullable Map<String, String> attestation) {

  /** Returns a posting put up now, with a photograph, that hangs so many days from a day on. */
  public static Posting from(LocalDate firstDay, int days) {
    return new Posting(
        "VILLAGE_BOARD",
        "村委会门口公开栏",
        Clock.moment(),
        firstDay.toString(),
        firstDay.plusDays(days - 1L).toString(),
        "0f".repeat(32),
        null);
  }

  /** Returns the fields that it is written with. */
  public Map<String, Object> asMap() {
    return Map.of(
        "channel", channel,
        "spot", spot,
        "postedAt", postedAt,
        "firstDay", firstDay,
        "lastDay", lastDay,
        "photoSha256", "0f".repeat(32));
  }

  /** Returns the posting without its photograph. */
  public Posting withoutPhoto() {
    return new Posting(channel, spot, postedAt, firstDay, lastDay, null, attestation);
  }

  /** Returns the posting with a reason why it is late, and who vouches for it. */
  public Posting vouchedForBy(String person) {
    return new Posting(
        channel,
        spot,
        postedAt,
        firstDay,
        lastDay,
        photoSha256,
        Map.of("reason", "公开栏翻修，迟了几日", "attestor", person));
  }
}
