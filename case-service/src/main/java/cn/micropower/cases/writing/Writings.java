package cn.micropower.cases.writing;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What is written about several persons is sealed under the key of each, one within the other:
 * whoever of them is erased, it can never be read again.
 */
@Component
public final class Writings {
  private final Persons persons;

  Writings(Persons persons) {
    this.persons = persons;
  }

  /** Makes a key for each of so many persons, and one where nobody is named yet. */
  public List<PersonId> keys(int named, UnitPath seat) {
    return IntStream.range(0, Math.max(1, named)).mapToObj(_ -> persons.register(seat)).toList();
  }

  /** Seals a text. */
  public Writing seal(List<PersonId> keys, String text) {
    var cipher = text;
    for (var key : keys) {
      cipher = persons.seal(key, cipher).cipher();
    }
    return new Writing(keys, cipher);
  }

  /** Opens it; empty once one of those whom it is about is erased. */
  public Optional<String> open(Writing writing) {
    var text = Optional.of(writing.cipher());
    for (var key : writing.keys().reversed()) {
      text = text.flatMap(cipher -> persons.open(new Sealed(key, cipher)));
    }
    return text;
  }
}
