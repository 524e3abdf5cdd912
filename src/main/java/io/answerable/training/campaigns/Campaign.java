package io.answerable.training.campaigns;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.CampaignId;
import io.answerable.training.records.Told;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;

/** A message that makes people aware, on some channels, from a day on (R-TRN-09). */
class Campaign extends Told<CampaignFact> implements AggregateRoot<Campaign, CampaignId> {

    Campaign(Entry entry, Timeline<CampaignFact> facts) {
        super(entry, facts);
    }

    @Override
    public CampaignId getId() {
        return CampaignId.of(entry().id());
    }

    /** From that day on this holds, until something else does. */
    void set(CampaignFact fact, LocalDate day) {
        change(day, fact);
    }
}
