package cn.micropower.load.table;

import java.util.Locale;

/** How figures are written; what was not measured is a dash. */
public final class Figure {
  private static final String NONE = "–";

  private Figure() {}

  /** 12,345 */
  public static String whole(double figure) {
    return written("%,.0f", figure);
  }

  /** 12.3 */
  public static String tenths(double figure) {
    return written("%,.1f", figure);
  }

  /** 0.12 */
  public static String hundredths(double figure) {
    return written("%.2f", figure);
  }

  /** Three digits at least: 12,345 and 123 and 12.3 and 1.23 */
  public static String any(double figure) {
    return figure < 10 ? hundredths(figure) : figure < 100 ? tenths(figure) : whole(figure);
  }

  private static String written(String form, double figure) {
    return Double.isFinite(figure) ? String.format(Locale.ROOT, form, figure) : NONE;
  }
}
