package cn.micropower.cases.writing;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What is written about several persons is sealed under the key of each, one within the other:
 * whoever of them is erased, it can never be read again. What is written later is sealed for those
 * who remain.
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

  /**
   * Seals a text under those of the keys that still stand; where none does, under one made for it.
   * They stand until the present transaction ends.
   *
   * @param seat where a key made for it is registered
   */
  public Writing seal(List<PersonId> keys, UnitPath seat, String text) {
    var standing = new ArrayList<PersonId>();
    var cipher = text;
    for (var key : keys) {
      var sealed = persons.sealIfKnown(key, cipher);
      if (sealed.isPresent()) {
        standing.add(key);
        cipher = sealed.get().cipher();
      }
    }
    return standing.isEmpty() ? seal(keys(0, seat), seat, text) : new Writing(standing, cipher);
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
