package cn.micropower.disclosure.view.board;

import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import org.jspecify.annotations.Nullable;

/**
 * A duty as the view has followed it.
 *
 * @param leaf where the fact that opened it stands in the ledger
 * @param posted null while nothing is posted
 * @param overdue whether it was not posted in time
 * @param ended whether its period is over
 */
record BoardLine(
    long leaf,
    long version,
    DutyOpened opened,
    @Nullable DisclosurePosted posted,
    boolean overdue,
    boolean ended) {}
