package io.answerable.training.plans;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.LiteracyMeasureId;
import org.jmolecules.ddd.types.AggregateRoot;

/** What was done so that people know AI as well as they have to: no score and no pass mark (T-4). */
class LiteracyMeasure extends Planned<MeasureFact> implements AggregateRoot<LiteracyMeasure, LiteracyMeasureId> {

    LiteracyMeasure(Entry entry, Timeline<MeasureFact> facts) {
        super(entry, facts);
    }

    @Override
    public LiteracyMeasureId getId() {
        return LiteracyMeasureId.of(entry().id());
    }
}
