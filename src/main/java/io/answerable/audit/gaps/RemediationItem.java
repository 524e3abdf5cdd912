package io.answerable.audit.gaps;

import io.answerable.audit.RemediationItemId;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import org.jmolecules.ddd.types.AggregateRoot;

/** Something that has to be put right, with everything that calls for it. */
class RemediationItem extends Matter<RemediationFact> implements AggregateRoot<RemediationItem, RemediationItemId> {

    RemediationItem(Entry entry, Timeline<RemediationFact> facts) {
        super(entry, facts);
    }

    static RemediationItem found(Entry entry) {
        return new RemediationItem(entry, Timeline.empty(entry.id()));
    }

    @Override
    public RemediationItemId getId() {
        return RemediationItemId.of(entry().id());
    }
}
