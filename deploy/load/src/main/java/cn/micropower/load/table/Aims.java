package cn.micropower.load.table;

/** 目标 — what was aimed at, the figure, and whether it is met. A missed aim is told, not judged. */
public final class Aims {
  private final Table table = new Table("Aims", "aim", "figure", "met");

  /** Adds an aim that is met from that figure on. */
  public Aims atLeast(String what, double aim, double figure) {
    return told("%s ≥ %s".formatted(what, Figure.hundredths(aim)), figure, figure >= aim);
  }

  /** Adds an aim that is met up to that figure. */
  public Aims atMost(String what, double aim, double figure) {
    return told("%s ≤ %s".formatted(what, Figure.hundredths(aim)), figure, figure <= aim);
  }

  private Aims told(String aim, double figure, boolean met) {
    table.row(aim, Figure.hundredths(figure), met ? "met" : "not met");
    return this;
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
