package io.answerable.organisation.dossier;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.Leave;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.TellingOrganisation;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.profile.TellingProfile;
import io.answerable.organisation.structure.ThingsByKey;
import io.answerable.organisation.structure.Names;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is known of a day in the words of a dossier: the mirror of {@link DossierRecording}. */
@Component
@Transactional(readOnly = true)
class TellingDossier implements TellingOrganisation {

    private final CurrentActor actor;
    private final ThingsByKey things;
    private final TellingProfile profile;
    private final UnitDirectory units;
    private final PartyDirectory parties;
    private final PeopleDirectory people;
    private final CommitteeDirectory committees;
    private final TellingProgramme programme;

    TellingDossier(CurrentActor actor, ThingsByKey things, TellingProfile profile, UnitDirectory units,
            PartyDirectory parties, PeopleDirectory people, CommitteeDirectory committees, TellingProgramme programme) {
        this.actor = actor;
        this.things = things;
        this.profile = profile;
        this.units = units;
        this.parties = parties;
        this.people = people;
        this.committees = committees;
        this.programme = programme;
    }

    @Override
    public OrganisationFacts organisation(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var names = Names.of(things.all());
        return new OrganisationFacts(asOf, profile.told(asOf).orElse(null), units(names, asOf), parties(asOf),
                people(names, asOf), committees.all(asOf).stream().map(it -> committee(it, names)).toList());
    }

    @Override
    public ProgrammeFacts programme(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        return programme.told(Names.of(things.all()), asOf);
    }

    private List<OrganisationFacts.Unit> units(Names names, LocalDate asOf) {
        return units.all(asOf)
                .stream()
                .map(it -> new OrganisationFacts.Unit(it.key(), it.name(), names.of(it.parent()), it.function(),
                        names.of(it.head())))
                .toList();
    }

    private List<OrganisationFacts.Party> parties(LocalDate asOf) {
        return parties.all(asOf)
                .stream()
                .map(it -> new OrganisationFacts.Party(it.key(), it.name(), it.kind(), it.certifiesUs()))
                .toList();
    }

    private List<OrganisationFacts.Person> people(Names names, LocalDate asOf) {
        var all = people.all(asOf);
        var presences = people.presenceOf(all.stream().map(PersonView::id).toList());
        return all.stream().map(it -> person(it, presences.get(it.id()), names)).toList();
    }

    private static OrganisationFacts.Person person(PersonView person, @Nullable Presence presence, Names names) {
        return new OrganisationFacts.Person(person.key(), person.name(), person.email(), names.of(person.unit()),
                person.position(), names.of(person.manager()), person.status(), person.joined(), person.lastDay(),
                leave(person, presence));
    }

    /** The leave of the day, or else the next one that is planned; a leave without days is told by the status alone. */
    private static @Nullable Leave leave(PersonView person, @Nullable Presence presence) {
        var current = person.leave();
        if (current != null) {
            return current.from().equals(LocalDate.MIN) || current.to().equals(LocalDate.MAX) ? null : current;
        }
        return presence == null
                ? null
                : presence.leaves()
                        .stream()
                        .filter(it -> it.from().isAfter(person.asOf()))
                        .min(Comparator.comparing(Leave::from))
                        .orElse(null);
    }

    private static OrganisationFacts.Committee committee(CommitteeView committee, Names names) {
        return new OrganisationFacts.Committee(committee.key(), committee.name(), committee.role(),
                names.of(committee.chair()),
                names.holders(committee.members().stream().map(CommitteeView.Seat::member).toList()),
                perspectives(committee, names), committee.requiredPerspectives(), committee.cadenceDays(),
                committee.lastMeeting(), committee.mandate());
    }

    private static Map<String, String> perspectives(CommitteeView committee, Names names) {
        var perspectives = new LinkedHashMap<String, String>();
        committee.members().forEach(it -> {
            var perspective = it.perspective();
            if (perspective != null) {
                perspectives.put(names.known(it.member()), perspective);
            }
        });
        return perspectives;
    }
}
