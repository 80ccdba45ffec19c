package cn.micropower.cases.writing;

import cn.micropower.contracts.id.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as it may stand in an event.
 *
 * @param keys under which it is sealed, one within the other
 * @param cipher base64
 */
public record Writing(List<PersonId> keys, String cipher) {
  public Writing {
    keys = List.copyOf(keys);
  }

  /** Returns those keys, and after them the others under which this is sealed. */
  public List<PersonId> keysAfter(List<PersonId> known) {
    return Stream.concat(known.stream(), keys.stream()).distinct().toList();
  }
}
