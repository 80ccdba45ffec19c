package cn.micropower.local.demonstration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** What a token of one demonstration account says. */
public record Account(
    String name,
    String subject,
    SequencedSet<String> roles,
    SequencedSet<String> units,
    SequencedSet<String> posts,
    String organisation) {

  /** Returns every account of the district; one with two posts carries both. */
  public static SequencedCollection<Account> of(District district) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    district.accounts().forEach(special -> accounts.put(special.account(), of(special)));
    for (District.Official official : district.officials()) {
      Account account =
          accounts.computeIfAbsent(
              official.account(),
              name -> empty(name, official.person(), unitName(district, official)));
      account.posts.add(official.post());
      account.units.add(official.unit());
    }
    return List.copyOf(accounts.values());
  }

  private static Account of(District.Special special) {
    String organisation = special.organisation() == null ? "" : special.organisation().zh();
    Account account = empty(special.account(), "person:" + special.account(), organisation);
    account.roles.addAll(orNone(special.roles()));
    account.units.addAll(orNone(special.units()));
    account.posts.addAll(orNone(special.posts()));
    return account;
  }

  private static Account empty(String name, String subject, String organisation) {
    return new Account(
        name,
        subject,
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        organisation);
  }

  private static String unitName(District district, District.Official official) {
    return district.units().stream()
        .filter(unit -> unit.id().equals(official.unit()))
        .map(unit -> unit.name().zh())
        .findFirst()
        .orElse("");
  }

  private static List<String> orNone(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
