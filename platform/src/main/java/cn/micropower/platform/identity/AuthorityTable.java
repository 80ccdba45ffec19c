package cn.micropower.platform.identity;

import cn.micropower.contracts.code.Role;
import cn.micropower.platform.DataFile;
import cn.micropower.platform.rule.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 权责表 — the rows of a service, and what people call whatever stands in them.
 *
 * @param names the service's own commands beside posts, roles of tokens and commands that all have
 */
public record AuthorityTable(List<Grant> grants, Map<String, Sentence> names) {

  /** Returns the table of the service that this is. */
  public static AuthorityTable read() {
    var own = DataFile.read("authority.yaml", AuthorityTable.class);
    var names = new HashMap<>(shared());
    names.putAll(own.names());
    return new AuthorityTable(own.grants(), Map.copyOf(names));
  }

  /** Returns what no service names itself: posts, roles of tokens, commands that all have. */
  public static Set<String> common() {
    return shared().keySet();
  }

  private static Map<String, Sentence> shared() {
    var names = new HashMap<>(DataFile.read("authority-platform.yaml", Shared.class).names());
    Stream.of(Role.values())
        .forEach(role -> names.put(role.name(), new Sentence(role.zh(), role.en())));
    return names;
  }

  private record Shared(Map<String, Sentence> names) {}
}
