package io.answerable.oversight.leavers;

import io.answerable.access.ActingAs;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.signals.CalendarDay;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Closes cases at the beginning of a day when nothing is left to hand over. A case is closed once, however often and in
 * whatever order days are told.
 */
@Component
class ClosingLeaverCases {

    private final ActingAs actingAs;
    private final LeaverCaseDirectory directory;
    private final LeaverCases cases;
    private final Ledger ledger;

    ClosingLeaverCases(ActingAs actingAs, LeaverCaseDirectory directory, LeaverCases cases, Ledger ledger) {
        this.actingAs = actingAs;
        this.directory = directory;
        this.cases = cases;
        this.ledger = ledger;
    }

    @ApplicationModuleListener(id = "oversight.closing-leaver-cases")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> cases.close(directory.done(event.date()), event.date())
                .forEach(it -> ledger.record(event.provenance(),
                        Fact.of("LeaverCase", it.id().value(), null, "CLOSED"))));
    }
}
