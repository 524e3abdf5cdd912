package io.answerable.training.plans;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.SkillGapId;
import org.jmolecules.ddd.types.AggregateRoot;

/** A skill that is missing, and what is done about it by whom until when (R-TRN-15). */
class SkillGap extends Planned<SkillGapFact> implements AggregateRoot<SkillGap, SkillGapId> {

    SkillGap(Entry entry, Timeline<SkillGapFact> facts) {
        super(entry, facts);
    }

    @Override
    public SkillGapId getId() {
        return SkillGapId.of(entry().id());
    }
}
