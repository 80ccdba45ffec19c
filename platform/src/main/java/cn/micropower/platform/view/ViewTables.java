package cn.micropower.platform.view;

/**
 * Where one generation of a view has its tables. Ask for the live one anew with every request:
 * after a rebuild the old tables are dropped.
 */
public record ViewTables(String schema) {

  /** Returns a table's name with its schema, fit for SQL. */
  public String name(String table) {
    return schema + "." + table;
  }
}
