package io.answerable.audit.programme;

import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import org.jmolecules.ddd.types.AggregateRoot;

/** Which audits are to take place during some time, and on what view of the risks. */
class AuditProgramme extends Matter<ProgrammeFact> implements AggregateRoot<AuditProgramme, AuditProgrammeId> {

    AuditProgramme(Entry entry, Timeline<ProgrammeFact> facts) {
        super(entry, facts);
    }

    static AuditProgramme drawnUp(Entry entry) {
        return new AuditProgramme(entry, Timeline.empty(entry.id()));
    }

    @Override
    public AuditProgrammeId getId() {
        return AuditProgrammeId.of(entry().id());
    }
}
