package cn.micropower.platform.view;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * 视图 — tables that answer one question, and the projection that fills them from the ledger.
 * Declared as a bean.
 *
 * @param name letters, digits, underscores; part of the names of its schemas
 * @param revision counts up when tables or projection change: the view is then built anew
 * @param ddl class path of the SQL that creates its tables, named without a schema
 * @param projection makes the object whose {@code @EventHandler} methods write into the tables of
 *     one generation; what they write commits together with their place in the ledger, and an
 *     exception stops the view there until it passes
 */
public record View(String name, int revision, String ddl, Function<ViewTables, Object> projection) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  public View {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a view's name has the form " + NAME);
    }
  }
}
