package io.answerable.training.plans;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.TransferSessionId;
import org.jmolecules.ddd.types.AggregateRoot;

/** A session in which the supplier or the project hands knowledge of a system over to those who will use and run it. */
class TransferSession extends Planned<TransferFact> implements AggregateRoot<TransferSession, TransferSessionId> {

    TransferSession(Entry entry, Timeline<TransferFact> facts) {
        super(entry, facts);
    }

    @Override
    public TransferSessionId getId() {
        return TransferSessionId.of(entry().id());
    }
}
