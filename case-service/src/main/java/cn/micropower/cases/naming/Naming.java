package cn.micropower.cases.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.HandoverId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names what follows from something after it, always the same, so that it follows once. Every id
 * stands in the open on the topic: whoever could make them would see which clue became a case.
 */
@Component
public final class Naming {
  private static final String HMAC = "HmacSHA256";
  private static final long VERSION = 0xF000L;
  private static final long RANDOM_VERSION = 0x4000L;
  private static final long VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long IETF_VARIANT = 0x8000_0000_0000_0000L;

  private final JdbcClient jdbc;

  Naming(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The clue that a handing over becomes. */
  public ClueId clue(HandoverId handover) {
    return new ClueId(name("clue " + handover));
  }

  /** The case that a clue becomes, if it becomes one. */
  public CaseId file(ClueId clue) {
    return new CaseId(name("case " + clue));
  }

  /** Looks like any other sealed id, which is a random UUID. */
  private String name(String text) {
    var bytes = ByteBuffer.wrap(mac(text));
    var high = (bytes.getLong() & ~VERSION) | RANDOM_VERSION;
    var low = (bytes.getLong() & VARIANT) | IETF_VARIANT;
    return "sealed:" + new UUID(high, low);
  }

  private byte[] mac(String text) {
    var key = jdbc.sql("select key from naming_key").query(byte[].class).single();
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
