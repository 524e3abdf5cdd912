package io.answerable.audit.audits;

import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Subject;

/** How signals point at audits, and where an audit belongs. */
final class AuditSubjects {

    private AuditSubjects() {}

    static Subject of(Audit audit, AuditFact fact) {
        return new Subject("audit", "Audit", audit.entry().id(), audit.entry().key(), fact.plan().title());
    }

    /** The one system or the one unit that it looks at; of several it belongs to none. */
    static Place placeOf(AuditFact fact) {
        return new Place(fact.systems().size() == 1 ? fact.systems().getFirst() : null,
                fact.units().size() == 1 ? fact.units().getFirst() : null);
    }
}
