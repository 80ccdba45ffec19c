package cn.micropower.year.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 议题收集 — throws which opinions are heard in which village, and what becomes of them. */
final class Topics {
  private static final int QUARTER = 91;
  private static final String WORKS = "C01";
  private static final List<String> ORIGINS =
      List.of("VILLAGERS", "VILLAGERS", "OPINION_BOX", "TALK_MEETING", "PARTY_MEMBERS");
  private static final List<Fate> FAILING = Stream.of(Fate.values()).skip(1).toList();

  private final Theme.Book book = Theme.Book.load();
  private final LocalDate begin;
  private final Scale scale;
  private final List<Village> villages;
  private final Dice dice;

  Topics(long seed, LocalDate begin, Scale scale, List<Village> villages) {
    this.begin = begin;
    this.scale = scale;
    this.villages = villages;
    this.dice = Dice.of(seed, "topics");
  }

  List<Topic> topics() {
    var places = places();
    var fates = fates();
    var themes = themes(places, fates);
    var heard = dice.cut(scale.opinions() - unheeded(), scale.topics());
    var yuan = new Shares(dice).of(scale.yuan(), costing(themes, fates));
    var turns = new EnumMap<Fate, Integer>(Fate.class);
    var topics = new ArrayList<Topic>();
    for (int i = 0; i < scale.topics(); i++) {
      var village = places.get(i);
      var fate = fates.get(i);
      topics.add(
          new Topic(
              i,
              village,
              themes.get(i),
              opinions(village, heard(i, fate), heard.get(i)),
              fate,
              turns.merge(fate, 1, Integer::sum) - 1,
              yuan.getOrDefault(i, 0)));
    }
    return List.copyOf(topics);
  }

  /** What was said and became no topic. */
  List<Opinion> withoutTopic() {
    return IntStream.range(0, unheeded())
        .mapToObj(_ -> opinion(dice.oneOf(villages).id(), dice.between(3, scale.days() - 5)))
        .toList();
  }

  private int unheeded() {
    return (scale.opinions() - scale.topics()) / 5;
  }

  /** The first two need a village where two persons explain as secretary and as director. */
  private List<Village> places() {
    var mixed = dice.shuffled(villages);
    var two = mixed.stream().filter(each -> !each.director().is(each.secretary())).toList();
    return IntStream.range(0, scale.topics())
        .mapToObj(i -> i < 2 ? two.get(i % two.size()) : mixed.get(i % mixed.size()))
        .toList();
  }

  private List<Fate> fates() {
    var rest = new ArrayList<Fate>();
    for (int i = 2; i < scale.topics(); i++) {
      int failing = i - scale.resolved();
      rest.add(failing < 0 ? Fate.RESOLVED : FAILING.get(failing % FAILING.size()));
    }
    var fates = new ArrayList<>(List.of(Fate.RESOLVED, Fate.RESOLVED));
    fates.addAll(dice.shuffled(rest));
    return List.copyOf(fates);
  }

  /**
   * No village has a theme twice; the first two are works, of which there is something to put
   * right.
   */
  private List<Theme> themes(List<Village> places, List<Fate> fates) {
    var decks = new HashMap<String, List<Theme>>();
    var themes = new ArrayList<Theme>();
    for (int i = 0; i < places.size(); i++) {
      var deck = places.get(i).name() + " " + deckOf(fates.get(i));
      var choices = choices(fates.get(i));
      var left = decks.computeIfAbsent(deck, _ -> new ArrayList<>(dice.shuffled(choices)));
      var theme = i < 2 ? first(left, WORKS) : left.getFirst();
      left.remove(theme);
      themes.add(theme);
    }
    return themes;
  }

  private static Theme first(List<Theme> left, String item) {
    return left.stream().filter(theme -> theme.item().equals(item)).findFirst().orElseThrow();
  }

  private static String deckOf(Fate fate) {
    return fate.isExercise() ? "listed" : fate.name();
  }

  private List<Theme> choices(Fate fate) {
    return switch (fate) {
      case OFF_LIST -> book.offList();
      case UNDRAWN -> book.undrawn();
      case RESOLVED, NOT_PROPOSED, NOT_CONSULTED, NOT_REVIEWED, VOTED_DOWN, THIN, OPEN ->
          book.listed();
    };
  }

  private static List<Integer> costing(List<Theme> themes, List<Fate> fates) {
    return IntStream.range(0, themes.size())
        .filter(i -> fates.get(i) == Fate.RESOLVED && themes.get(i).money())
        .boxed()
        .toList();
  }

  /** The first is decided in the first quarter, the second in the second, if there is one. */
  private int heard(int number, Fate fate) {
    if (number < 2 && QUARTER * (number + 1) < scale.days()) {
      return 6 + QUARTER * number + dice.between(0, 4);
    }
    return fate == Fate.OPEN
        ? scale.days() - dice.between(28, 40)
        : dice.between(5, scale.days() - 76);
  }

  private List<Opinion> opinions(Village village, int last, int count) {
    var days = new ArrayList<Integer>();
    for (int i = 1; i < count; i++) {
      days.add(dice.between(Math.max(1, last - 20), last));
    }
    days.sort(null);
    days.add(last);
    return days.stream().map(day -> opinion(village.id(), day)).toList();
  }

  private Opinion opinion(String village, int day) {
    return new Opinion(begin.plusDays(day), village, dice.oneOf(ORIGINS), book.villager(dice));
  }

  /** Cuts a sum of money, in hundreds of yuan. */
  private record Shares(Dice dice) {
    Map<Integer, Integer> of(int yuan, List<Integer> numbers) {
      var weights = numbers.stream().map(_ -> dice.between(2, 12)).toList();
      int whole = weights.stream().mapToInt(Integer::intValue).sum();
      var shares = new HashMap<Integer, Integer>();
      int left = yuan;
      for (int i = 0; i < numbers.size(); i++) {
        int share = Math.toIntExact((long) yuan * weights.get(i) / whole / 100 * 100);
        shares.put(numbers.get(i), share);
        left -= share;
      }
      shares.merge(numbers.getFirst(), left, Integer::sum);
      return shares;
    }
  }
}
