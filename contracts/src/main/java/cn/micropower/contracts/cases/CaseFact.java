package cn.micropower.contracts.cases;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.record.Published;
import java.time.LocalDate;

/** What the case service tells the others, under seal. */
public sealed interface CaseFact {

  /**
   * 处置完毕 — a clue that was handed over has run its course, with or without a case, or is kept for
   * later: the inquiry that it came from may go on. Told once more when what was kept is taken up
   * again and ends; that changes nothing.
   *
   * @param rectification what was, or must be, put right; empty where nothing
   * @param doneOn the day on which it ended, or was put by
   */
  @Published(name = "case.clue-returned", sealed = true)
  record ClueReturned(HandoverId handover, String rectification, LocalDate doneOn)
      implements CaseFact {}
}
