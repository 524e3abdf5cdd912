package io.answerable.audit.programme;

import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import org.jmolecules.ddd.types.AggregateRoot;

/** Checks of a system that a leader arranges at regular intervals (R-AUD-18). */
class CheckSchedule extends Matter<CheckScheduleFact> implements AggregateRoot<CheckSchedule, CheckScheduleId> {

    CheckSchedule(Entry entry, Timeline<CheckScheduleFact> facts) {
        super(entry, facts);
    }

    static CheckSchedule arranged(Entry entry) {
        return new CheckSchedule(entry, Timeline.empty(entry.id()));
    }

    @Override
    public CheckScheduleId getId() {
        return CheckScheduleId.of(entry().id());
    }
}
