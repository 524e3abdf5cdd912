package io.answerable.organisation.dossier;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.committees.RecordingCommittees;
import io.answerable.organisation.structure.Known;
import io.answerable.organisation.parties.RecordingParties;
import io.answerable.organisation.people.RecordingPeople;
import io.answerable.organisation.profile.RecordingProfile;
import io.answerable.organisation.units.RecordingUnits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First everything gets its key, then its facts: so rows can refer to each other in any order. */
@Component
class DossierRecording implements RecordingOrganisation {

    private final CurrentActor actor;
    private final RecordingProfile profile;
    private final RecordingUnits units;
    private final RecordingParties parties;
    private final RecordingPeople people;
    private final RecordingCommittees committees;

    DossierRecording(CurrentActor actor, RecordingProfile profile, RecordingUnits units, RecordingParties parties,
            RecordingPeople people, RecordingCommittees committees) {
        this.actor = actor;
        this.profile = profile;
        this.units = units;
        this.parties = parties;
        this.people = people;
        this.committees = committees;
    }

    @Override
    @Transactional
    public Map<String, Recorded> record(OrganisationFacts facts, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var asOf = facts.asOf();
        var ourUnits = units.register(facts.units(), asOf, progress);
        var ourParties = parties.register(facts.parties(), asOf, progress);
        var ourPeople = people.register(facts.people(), asOf, progress);
        var ourCommittees = committees.register(facts.committees(), asOf, progress);
        var known = Known.of(ourUnits.entries(), ourPeople.entries(), ourParties.entries());

        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put("organisation", profile.record(facts.profile(), asOf, progress));
        recorded.put("units", units.record(ourUnits, known, asOf));
        recorded.put("external_parties", parties.record(ourParties, asOf));
        recorded.put("people", people.record(ourPeople, known, asOf));
        recorded.put("committees", committees.record(ourCommittees, known, asOf));
        return recorded;
    }
}
