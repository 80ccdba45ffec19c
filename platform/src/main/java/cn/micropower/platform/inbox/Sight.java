package cn.micropower.platform.inbox;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a letter turns out to be at first sight, by its leaf and its headers. */
sealed interface Sight {
  String SERVICE = "urn:micropower:service:";

  /**
   * A leaf in the chain of its partition.
   *
   * @param previous the leaf before it in that partition
   * @param fault in what the headers contradict the leaf, if they do
   */
  record Chained(LeafEntry leaf, long previous, @Nullable String fault) implements Sight {}

  /** Nothing that has a place in the chain; if it hides a leaf, the next record will show it. */
  record Foreign(String fault) implements Sight {}

  /** Whose letter it is; all that has no place in the chain is nobody's. */
  default String aggregate() {
    return switch (this) {
      case Chained chained -> chained.leaf().aggregate();
      case Foreign _ -> "-";
    };
  }

  /** How the logs call it. */
  default String name() {
    return switch (this) {
      case Chained chained ->
          "leaf %d (%s)".formatted(chained.leaf().leafIndex(), chained.leaf().aggregate());
      case Foreign _ -> "a foreign record";
    };
  }

  /** Looks at a letter; never fails. */
  static Sight of(Letter letter) {
    try {
      var leaf = LeafEntry.decode(letter.header(Header.LEAF));
      var previous = letter.number(Header.PREVIOUS);
      if (!leaf.source().equals(letter.source())
          || Topic.partition(leaf.aggregate()) != letter.partition()
          || previous >= leaf.leafIndex()) {
        return new Foreign("its leaf does not belong here");
      }
      return new Chained(leaf, previous, fault(letter, leaf));
    } catch (Unsound unsound) {
      return new Foreign(String.valueOf(unsound.getMessage()));
    } catch (IllegalArgumentException malformed) {
      return new Foreign("its leaf cannot be read");
    }
  }

  private static @Nullable String fault(Letter letter, LeafEntry leaf) {
    try {
      if (!letter.text(Header.SOURCE).equals(SERVICE + leaf.source())) {
        return differs(Header.SOURCE);
      }
      if (!letter.text(Header.SUBJECT).equals(leaf.aggregate())
          || !Objects.equals(letter.key(), leaf.aggregate())) {
        return differs(Header.SUBJECT);
      }
      if (!letter.text(Header.ID).equals(leaf.eventId())) {
        return differs(Header.ID);
      }
      if (letter.number(Header.SEQUENCE) != leaf.sequence()) {
        return differs(Header.SEQUENCE);
      }
      var type = letter.text(Header.TYPE);
      if (leaf.isSealed() || letter.isSealed()) {
        return letter.value() != null && type.equals(leaf.type()) ? null : differs(Header.TYPE);
      }
      var stays = letter.value() == null;
      return stays && !type.equals(leaf.type()) ? differs(Header.TYPE) : null;
    } catch (Unsound unsound) {
      return unsound.getMessage();
    }
  }

  private static String differs(String header) {
    return header + " differs from the leaf";
  }
}
