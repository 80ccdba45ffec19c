package cn.micropower.year.plan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** 材料 — the bodies of requests, each with the fingerprint of a paper that nobody wrote. */
final class Papers {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int POSTING_HOUR = 9;

  private Papers() {}

  /** Returns 64 hexadecimal digits, of each name others. */
  static String fingerprint(String name) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This JDK has no SHA-256", missing);
    }
  }

  static Map<String, Object> vote(String step, String body, Map<String, Object> meeting) {
    return Map.of("step", step, "body", body, "meeting", meeting);
  }

  static Map<String, Object> posting(
      String name, String channel, LocalDate postedOn, LocalDate firstDay, LocalDate lastDay) {
    return Map.of(
        "channel",
        channel,
        "spot",
        channel.equals("ONLINE") ? "村务公开网页" : "村委会门口公开栏",
        "postedAt",
        postedOn.atTime(POSTING_HOUR, 0).atZone(ZONE).toInstant().toString(),
        "firstDay",
        firstDay.toString(),
        "lastDay",
        lastDay.toString(),
        "photoSha256",
        fingerprint(name));
  }

  static Map<String, Object> attestation(Speaker attestor) {
    return Map.of("reason", "公开栏翻修，迟了几日", "attestor", attestor.person());
  }

  static Map<String, Object> action(String name, LocalDate contract, LocalDate accepted) {
    return Map.of(
        "step",
        "implementation",
        "completedOn",
        accepted.toString(),
        "acceptedOn",
        accepted.toString(),
        "documents",
        List.of(
            document("CONTRACT", contract, name),
            document("INVOICE", accepted, name),
            document("ACCEPTANCE", accepted, name)));
  }

  private static Map<String, Object> document(String kind, LocalDate day, String name) {
    return Map.of(
        "kind", kind, "issuedOn", day.toString(), "sha256", fingerprint(name + " " + kind));
  }
}
