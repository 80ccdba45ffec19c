package cn.micropower.load.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of Markdown: the first column says what, the others are figures. */
public final class Table {
  private final String title;
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String title, String... head) {
    this.title = title;
    this.head = List.of(head);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException unless it has as many cells as the head
   */
  public Table row(String... cells) {
    return row(List.of(cells));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException unless it has as many cells as the head
   */
  public Table row(List<String> cells) {
    if (cells.size() != head.size()) {
      throw new IllegalArgumentException(cells + " under " + head);
    }
    rows.add(cells);
    return this;
  }

  /** The whole table, its title before it. */
  @Override
  public String toString() {
    var rule = Stream.concat(Stream.of("---"), head.stream().skip(1).map(_ -> "--:")).toList();
    return Stream.concat(Stream.of(head, rule), rows.stream())
        .map(Table::line)
        .collect(Collectors.joining("\n", "\n" + title + "\n\n", "\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
