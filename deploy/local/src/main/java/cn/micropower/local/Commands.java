package cn.micropower.local;

import cn.micropower.local.home.Trouble;
import java.util.List;
import java.util.function.Consumer;

/** The four commands; each returns its exit code. */
record Commands(Settings settings, Consumer<String> teller) {

  int run(List<String> words) {
    String command = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (command) {
      case "up" -> up(rest);
      case "down" -> down();
      case "status" -> status();
      case "token" -> token(rest);
      default -> throw new Trouble("Commands: up [--fresh], down, status, token ACCOUNT.");
    };
  }

  private int up(List<String> options) {
    if (options.stream().anyMatch(option -> !option.equals("--fresh"))) {
      throw new Trouble("Usage: ./deploy/up [--fresh]");
    }
    long begun = System.nanoTime();
    LocalSystem system = settings.wanted().telling(teller);
    system.up(!options.isEmpty());
    double seconds = (System.nanoTime() - begun) / 1e9;
    Welcome.lines(system, seconds).forEach(teller);
    return 0;
  }

  private int down() {
    settings.started().telling(teller).down();
    return 0;
  }

  private int status() {
    List<Status> all = settings.started().status();
    all.forEach(status -> teller.accept(status.toString()));
    return all.stream().allMatch(status -> status.state() == Status.State.READY) ? 0 : 1;
  }

  private int token(List<String> accounts) {
    if (accounts.size() != 1) {
      throw new Trouble("Usage: ./deploy/token ACCOUNT");
    }
    teller.accept(settings.started().token(accounts.getFirst()));
    return 0;
  }
}
