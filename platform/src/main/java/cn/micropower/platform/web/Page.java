package cn.micropower.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, the latest first.
 *
 * @param next the cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Returns the page that these rows fill.
   *
   * @param limit how many rows were asked for; fewer are the last ones
   * @param leaf where a row stands in its list
   * @param item what is told of a row
   */
  public static <R, T> Page<T> of(
      List<R> rows, int limit, ToLongFunction<R> leaf, Function<R, T> item) {
    return new Page<>(
        rows.stream().map(item).toList(),
        rows.size() < limit ? null : Cursor.after(leaf.applyAsLong(rows.getLast())));
  }
}
