package cn.micropower.platform.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 分派 — what of a page is given leaves now. Open events go first, and at once; a sealed one between
 * two that show their moments would show its own. Sealed ones wait for the beat, where there is
 * one: their streams are their own, so that none of an aggregate is overtaken by its next.
 *
 * @param page what was settled just now
 * @param due sealed ones whose beat has come
 */
record Allotment(List<SettledPage.Event> page, List<SettledPage.Event> due, Beat beat) {

  /** Returns the page with its sealed events behind the open ones. */
  static List<SettledPage.Event> openFirst(List<SettledPage.Event> page) {
    return page.stream().sorted(Comparator.comparing(SettledPage.Event::isSealed)).toList();
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return page.isEmpty() && due.isEmpty();
  }

  /** Returns those that are given leaves now, in that order. */
  List<SettledPage.Event> now() {
    return beat.every().isZero()
        ? openFirst(page)
        : Stream.concat(page.stream().filter(event -> !event.isSealed()), due.stream()).toList();
  }

  /** Returns those that wait. */
  List<SettledPage.Event> later() {
    return beat.every().isZero()
        ? List.of()
        : page.stream().filter(SettledPage.Event::isSealed).toList();
  }
}
