package io.answerable.inventory.surveys;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.UsageSurveyId;
import org.jmolecules.ddd.types.AggregateRoot;

/** A campaign that asks units which AI they use (R-INV-02). */
class UsageSurvey extends Described<SurveyFact> implements AggregateRoot<UsageSurvey, UsageSurveyId> {

    UsageSurvey(Entry entry, Timeline<SurveyFact> timeline) {
        super(entry, timeline);
    }

    @Override
    public UsageSurveyId getId() {
        return UsageSurveyId.of(entry().id());
    }
}
