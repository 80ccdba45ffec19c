package cn.micropower.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run is made, from system properties {@code micropower.…}.
 *
 * @param port the gateway's; the others follow it, the plain endpoint's 18 above
 * @param warmUp two cores are long busy compiling; a cold service says nothing about a warm one
 * @param round how long one measured round lasts
 * @param rounds how many there are of each kind; the middle one counts
 * @param clients how many at once; half load is half of what the second of them reach
 * @param facts how many facts the ledger of power-list-service has at least, ascending
 */
record Options(
    int port,
    Duration warmUp,
    Duration round,
    int rounds,
    List<Integer> clients,
    List<Integer> facts) {

  static Options read() {
    return new Options(
        Integer.getInteger("micropower.port", 8600),
        Duration.ofSeconds(Integer.getInteger("micropower.warm-up", 60)),
        Duration.ofSeconds(Integer.getInteger("micropower.seconds", 10)),
        Integer.getInteger("micropower.rounds", 3),
        numbers("micropower.clients", "4,16,64"),
        numbers("micropower.facts", "1000,100000,1000000"));
  }

  int plainPort() {
    return port + 18;
  }

  private static List<Integer> numbers(String property, String usual) {
    return Stream.of(System.getProperty(property, usual).split(",", -1))
        .map(Integer::valueOf)
        .toList();
  }
}
