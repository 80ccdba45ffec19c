package cn.micropower.platform.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.seal.Cipher;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 人员 — persons who hold no office. What an event must carry of them is sealed under the person's
 * own key; the key stands here, wrapped, and nowhere in the log or its backups.
 */
public final class Persons {
  private final JdbcClient jdbc;
  private final Cipher keyEncryption;

  Persons(JdbcClient jdbc, byte[] keyEncryptionKey) {
    this.jdbc = jdbc;
    this.keyEncryption = new Cipher(keyEncryptionKey);
  }

  /** Registers a person who is known at a place, and returns the id that events may carry. */
  public PersonId register(UnitPath place) {
    var id = new PersonId("person:" + UUID.randomUUID());
    jdbc.sql("insert into person (person_id, place, wrapped_key) values (:id, :place, :key)")
        .param("id", id.value())
        .param("place", place.text())
        .param("key", keyEncryption.encrypt(Cipher.newKey(), context(id)))
        .update();
    return id;
  }

  /**
   * Seals a datum that must stand in an event.
   *
   * @throws IllegalArgumentException if there is no such person (any more)
   */
  public Sealed seal(PersonId id, String clear) {
    return sealIfKnown(id, clear).orElseThrow(() -> new IllegalArgumentException("no such person"));
  }

  /**
   * Seals a datum, if the person has a key (still). Until the present transaction ends nobody
   * erases it: an erasure comes before the text, which then is not sealed under it, or after it.
   */
  public Optional<Sealed> sealIfKnown(PersonId id, String clear) {
    return row("select place, wrapped_key from person where person_id = :id for key share", id)
        .map(row -> cipher(id, row).encrypt(clear.getBytes(UTF_8), context(id)))
        .map(cipher -> new Sealed(id, Base64.getEncoder().encodeToString(cipher)));
  }

  /** Opens what {@link #seal} sealed; empty once the person is erased. */
  public Optional<String> open(Sealed sealed) {
    var id = sealed.person();
    var bytes = Base64.getDecoder().decode(sealed.cipher());
    return row(id).map(row -> new String(cipher(id, row).decrypt(bytes, context(id)), UTF_8));
  }

  /** Where the person is known; empty for nobody. */
  Optional<UnitPath> place(PersonId id) {
    return row(id).map(row -> UnitPath.parse(row.place()));
  }

  /** Destroys the key for good, and returns whether there was one; the caller records the fact. */
  public boolean erase(PersonId id) {
    return jdbc.sql("delete from person where person_id = :id").param("id", id.value()).update()
        == 1;
  }

  private Optional<Row> row(PersonId id) {
    return row("select place, wrapped_key from person where person_id = :id", id);
  }

  private Optional<Row> row(String query, PersonId id) {
    return jdbc.sql(query).param("id", id.value()).query(Row.class).optional();
  }

  private Cipher cipher(PersonId id, Row row) {
    return new Cipher(keyEncryption.decrypt(row.wrappedKey(), context(id)));
  }

  private static byte[] context(PersonId id) {
    return id.value().getBytes(UTF_8);
  }

  private record Row(String place, byte[] wrappedKey) {}
}
