package cn.micropower.powerlist.list;

/** How a district's list differs from its template in one item. */
public record ItemChange(String item, String procedure) {}
