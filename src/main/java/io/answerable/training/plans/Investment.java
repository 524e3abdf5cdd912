package io.answerable.training.plans;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.TrainingInvestmentId;
import org.jmolecules.ddd.types.AggregateRoot;

/** What a unit sets aside for training in a year (R-TRN-22). */
class Investment extends Planned<InvestmentFact> implements AggregateRoot<Investment, TrainingInvestmentId> {

    Investment(Entry entry, Timeline<InvestmentFact> facts) {
        super(entry, facts);
    }

    @Override
    public TrainingInvestmentId getId() {
        return TrainingInvestmentId.of(entry().id());
    }
}
