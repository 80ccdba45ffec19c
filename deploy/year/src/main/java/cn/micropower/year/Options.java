package cn.micropower.year;

import cn.micropower.local.home.Trouble;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What the person at the keyboard chose; what is not chosen is the usual, or as it was begun. */
record Options(OptionalLong seed, OptionalInt year) {

  static Options of(List<String> words) {
    var seed = OptionalLong.empty();
    var year = OptionalInt.empty();
    for (int i = 0; i < words.size(); i += 2) {
      long number = number(words, i + 1);
      switch (words.get(i)) {
        case "--seed" -> seed = OptionalLong.of(number);
        case "--year" -> year = OptionalInt.of(plausible(number));
        default -> throw usage();
      }
    }
    return new Options(seed, year);
  }

  private static long number(List<String> words, int place) {
    try {
      return Long.parseLong(words.get(place));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw usage();
    }
  }

  private static int plausible(long year) {
    if (year < 2027 || year > 2098) {
      throw new Trouble("The year is %d but must be 2027 to 2098.".formatted(year));
    }
    return (int) year;
  }

  private static Trouble usage() {
    return new Trouble("Usage: ./deploy/demo [--seed N] [--year YYYY] [--help]");
  }
}
