package cn.micropower.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * How one view stands.
 *
 * @param live the number of the generation that answers
 * @param position the leaves it has followed
 * @param lag the leaves it has still to follow
 * @param building the generation being built beside it, if any
 * @param error what stops the live generation, or else the one being built; null when nothing does
 */
public record ViewStatus(
    String view,
    int revision,
    int live,
    long position,
    long lag,
    @Nullable Building building,
    @Nullable String error) {

  /** A generation being built, and the leaves it has followed. */
  public record Building(int generation, long position) {}
}
