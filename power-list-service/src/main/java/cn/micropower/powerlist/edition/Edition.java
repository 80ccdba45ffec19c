package cn.micropower.powerlist.edition;

import java.time.LocalDate;

/** One published version of something. */
public interface Edition {

  /** The first day on which it counts. */
  LocalDate effectiveFrom();
}
