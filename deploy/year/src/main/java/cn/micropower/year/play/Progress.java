package cn.micropower.year.play;

import java.time.LocalDate;

/** 进度 — is told how far the year has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Tells that the year has come to that day.
   *
   * @param done how many acts of all
   */
  void reached(LocalDate day, int done, int all);
}
