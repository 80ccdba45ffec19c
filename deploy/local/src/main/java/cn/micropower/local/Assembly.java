package cn.micropower.local;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Secrets;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.kafka.KafkaPart;
import cn.micropower.local.part.JavaPart;
import cn.micropower.local.part.Part;
import cn.micropower.local.postgres.Database;
import cn.micropower.local.postgres.PostgresPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns the table's rows into parts that know their ports, secrets and each other's addresses.
 *
 * @param more options for every JVM, after those of its row
 * @param records whether second starts are recorded, so that further ones are cheap
 */
record Assembly(
    Table table, Home home, int base, Path distribution, List<String> more, boolean records) {

  private static final String SEAL_KEYS = "keys";

  /** Returns the same processes with the quick compiler alone. */
  Assembly shortLived() {
    var quick = List.of("-XX:TieredStopAtLevel=1");
    return new Assembly(table, home, base, distribution, quick, false);
  }

  /** Returns the same processes, their second starts recorded. */
  Assembly recording() {
    return new Assembly(table, home, base, distribution, more, true);
  }

  /** Returns the parts in the order in which they are launched. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    rows(false).forEach(row -> parts.add(part(row)));
    parts.add(postgres());
    parts.add(kafka());
    rows(true).forEach(row -> parts.add(part(row)));
    return List.copyOf(parts);
  }

  /** Returns the parts, and after them the second replicas that may run beside them. */
  List<Part> partsAndTwins() {
    List<Part> all = new ArrayList<>(parts());
    rows(true).stream().filter(row -> row.twin() != null).map(this::twin).forEach(all::add);
    return List.copyOf(all);
  }

  /** Makes the keys that services with a database need and nobody else makes. */
  void makeKeys() {
    rows(true).forEach(row -> secrets(row).key("micropower.keys.key-encryption-key"));
    seal().keyWithId(SEAL_KEYS);
  }

  PostgresPart postgres() {
    return new PostgresPart(
        base + table.postgres().port(), rows(true).stream().map(this::database).toList(), home);
  }

  /** Where Kafka's clients find it. */
  String kafkaServers() {
    return KafkaPart.servers(base + table.kafka().port());
  }

  Database database(Row row) {
    return new Database(
        Objects.requireNonNull(row.database()), base + table.postgres().port(), secrets(row));
  }

  Row row(String name) {
    return table.processes().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("There is no process `%s`.".formatted(name)));
  }

  String url(Row row) {
    return "http://127.0.0.1:" + (base + row.port());
  }

  private List<Row> rows(boolean withDatabase) {
    return table.processes().stream()
        .filter(row -> (row.database() != null) == withDatabase)
        .toList();
  }

  private KafkaPart kafka() {
    Table.Kafka kafka = table.kafka();
    Map<String, String> environment =
        Map.of(
            "MICROPOWER_BROKER_PORT", Integer.toString(base + kafka.port()),
            "MICROPOWER_BROKER_CONTROLLER_PORT", Integer.toString(base + kafka.controller()),
            "MICROPOWER_BROKER_HEALTH_PORT", Integer.toString(base + kafka.health()),
            "MICROPOWER_BROKER_DATA", home.kafka().resolve("data").toString(),
            "MICROPOWER_BROKER_SOURCES", String.join(",", kafka.sources()));
    JavaPart process = part(kafka.process(), environment);
    return new KafkaPart(base + kafka.port(), base + kafka.controller(), process);
  }

  private JavaPart part(Row row) {
    return part(row, environment(row));
  }

  private JavaPart part(Row row, Map<String, String> environment) {
    return part(row, row.name(), base + row.port(), environment);
  }

  private JavaPart twin(Row row) {
    int port = base + Objects.requireNonNull(row.twin());
    Map<String, String> environment = new TreeMap<>(environment(row));
    environment.put("SERVER_PORT", Integer.toString(port));
    return part(row, row.name() + "-twin", port, environment);
  }

  private JavaPart part(Row row, String name, int port, Map<String, String> environment) {
    return new JavaPart(
        name,
        port,
        distribution.resolve(row.jar()),
        Stream.concat(row.allOptions().stream(), more.stream()).distinct().toList(),
        row.argumentsOrNone(),
        environment,
        records,
        home);
  }

  private Map<String, String> environment(Row row) {
    Map<String, String> environment = new TreeMap<>();
    table.processes().forEach(other -> environment.put(other.variable(), url(other)));
    environment.put("MICROPOWER_ISSUER", url(row("issuer")));
    environment.put("MICROPOWER_KAFKA", kafkaServers());
    environment.put("MICROPOWER_SECRETS", home.secrets(row.name()).toString());
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(base + row.port()));
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    if (row.opensSeals()) {
      environment.put("MICROPOWER_SEAL_KEY_FILE", seal().folder().resolve(SEAL_KEYS).toString());
    }
    if (row.database() != null) {
      environment.put("MICROPOWER_DATABASE_URL", database(row).url());
      environment.put("MICROPOWER_CLOCK_FILE", home.clock().toString());
    }
    return environment;
  }

  /** What those who may read confidential facts share, and nobody else is given. */
  private Secrets seal() {
    return new Secrets(home.secrets("seal"));
  }

  private Secrets secrets(Row row) {
    return new Secrets(home.secrets(row.name()));
  }
}
