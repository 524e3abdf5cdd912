package io.answerable.training.assignments;

import static java.util.Map.entry;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.records.Told;
import org.jmolecules.ddd.types.AggregateRoot;

/** A course that somebody is to take or has taken. */
class TrainingAssignment extends Told<TrainingFact> implements AggregateRoot<TrainingAssignment, TrainingAssignmentId> {

    TrainingAssignment(Entry entry, Timeline<TrainingFact> facts) {
        super(entry, facts);
    }

    @Override
    public TrainingAssignmentId getId() {
        return TrainingAssignmentId.of(entry().id());
    }
}
