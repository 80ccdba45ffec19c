package cn.micropower.year.plan;

/**
 * 规模 — how much happens, in how many days.
 *
 * @param opinions what villagers say
 * @param topics what becomes a topic of it
 * @param resolved how many topics are resolved
 * @param yuan what the resolved ones move, all together
 */
public record Scale(int villages, int days, int opinions, int topics, int resolved, int yuan) {

  /**
   * The figures of the district report of 2024: 226 opinions, 82 topics, 50 matters resolved, 1.17
   * million yuan, in 24 villages.
   */
  public static Scale ofTheSource() {
    return new Scale(24, 365, 226, 82, 50, 1_170_000);
  }

  /** Two villages for a quarter and the month in which an inquiry of it ends. */
  public static Scale excerpt() {
    return new Scale(2, 125, 22, 8, 6, 140_000);
  }
}
