package cn.micropower.year;

import cn.micropower.local.Settings;
import cn.micropower.local.demonstration.District;
import cn.micropower.local.home.Home;
import cn.micropower.year.count.Account;
import cn.micropower.year.count.Figure;
import cn.micropower.year.plan.Scale;
import cn.micropower.year.plan.Village;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Clock;
import cn.micropower.year.play.Door;
import cn.micropower.year.play.Play;
import java.io.PrintStream;

/** Plays the whole year on a system that runs, and tells how it agrees with what is read back. */
record Demo(Settings settings, PrintStream out) {

  /** Returns the exit code: 0 when all figures agree. */
  int run(Options options) {
    long begun = System.nanoTime();
    var system = settings.started().telling(out::println);
    system.load();
    var door = new Door(system.gateway(), system::token);
    var clock = new Clock(door);
    var home = new Home(settings.home());
    var mark = new Begin(clock.today(), clock.ofTheMachine()).of(options, Mark.in(home));
    var plan =
        YearPlan.of(mark.seed(), mark.begin(), Scale.ofTheSource(), Village.of(District.load()));
    mark.writeTo(home);
    out.printf(
        "year         %d, seed %d: %d requests, through %s/api/v1 only%n",
        mark.begin().getYear(), mark.seed(), plan.acts().size(), system.gateway());
    var answers = new Play(plan, door, Bar.on(out)).run();
    var figures = new Account(plan, door, answers).figures();
    new Summary(plan, figures).lines((System.nanoTime() - begun) / 1e9).forEach(out::println);
    if (!figures.stream().allMatch(Figure::agrees)) {
      return 1;
    }
    mark.atItsEnd().writeTo(home);
    return 0;
  }
}
