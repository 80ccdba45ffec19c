package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.rule.Judgement;
import java.time.LocalDate;
import java.util.List;

/**
 * 公示 — something hung in public, and for how long.
 *
 * @param duty the disclosure duty under which it did
 * @param judgements by which rule its days were counted
 */
public record Posted(
    DutyId duty, LocalDate firstDay, LocalDate lastDay, List<Judgement> judgements) {

  public Posted {
    judgements = List.copyOf(judgements);
  }
}
