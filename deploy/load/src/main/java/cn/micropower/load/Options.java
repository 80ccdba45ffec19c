package cn.micropower.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run is made, from system properties {@code micropower.…}.
 *
 * @param port the gateway's; the others follow it, the plain endpoint's 18 above
 * @param warmUp how long before each cast is measured
 * @param round how long one measured round lasts
 * @param rounds how many there are of each kind; the middle one counts
 * @param clients how many at once; half load is half of what the second of them reach
 * @param facts how many facts the ledger of power-list-service is brought to, ascending, with all
 *     services at work
 * @param alone the same with power-list-service alone
 */
record Options(
    int port,
    Duration warmUp,
    Duration round,
    int rounds,
    List<Integer> clients,
    List<Integer> facts,
    List<Integer> alone) {

  static Options read() {
    return new Options(
        Integer.getInteger("micropower.port", 8600),
        Duration.ofSeconds(Integer.getInteger("micropower.warm-up", 180)),
        Duration.ofSeconds(Integer.getInteger("micropower.seconds", 10)),
        Integer.getInteger("micropower.rounds", 3),
        numbers("micropower.clients", "4,16,64"),
        numbers("micropower.facts", "100000"),
        numbers("micropower.facts-alone", "1000000"));
  }

  /** How many clients count for half load, reads and lengths: the second number. */
  int busy() {
    return clients.get(Math.min(1, clients.size() - 1));
  }

  int plainPort() {
    return port + 18;
  }

  private static List<Integer> numbers(String property, String usual) {
    return Stream.of(System.getProperty(property, usual).split(",", -1))
        .filter(number -> !number.isBlank())
        .map(Integer::valueOf)
        .toList();
  }
}
