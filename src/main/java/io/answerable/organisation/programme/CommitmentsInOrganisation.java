package io.answerable.organisation.programme;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.UnitDirectory;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units, reporting lines, committees, objectives, roadmap and contacts that rest on people (R-ROL-40). */
@Component
@Transactional(readOnly = true)
class CommitmentsInOrganisation implements Commitments {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final CommitteeDirectory committees;
    private final ObjectiveDirectory objectives;
    private final RoadmapDirectory roadmap;
    private final PartyDirectory parties;

    CommitmentsInOrganisation(UnitDirectory units, PeopleDirectory people, CommitteeDirectory committees,
            ObjectiveDirectory objectives, RoadmapDirectory roadmap, PartyDirectory parties) {
        this.units = units;
        this.people = people;
        this.committees = committees;
        this.objectives = objectives;
        this.roadmap = roadmap;
        this.parties = parties;
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> asked, LocalDate asOf) {
        return asked.isEmpty()
                ? List.of()
                : Stream.of(headed(asked, asOf), managed(asked, asOf), seated(asked, asOf), striven(asked, asOf),
                        delivered(asked, asOf), kept(asked, asOf)).flatMap(it -> it).toList();
    }

    private Stream<Commitment> headed(Collection<PersonId> asked, LocalDate asOf) {
        return units.headedBy(asked, asOf)
                .entrySet()
                .stream()
                .flatMap(headed -> headed.getValue()
                        .stream()
                        .map(it -> new Commitment(headed.getKey(), CommitmentKind.HEAD_OF_UNIT,
                                new Subject("unit", "Unit", it.id().value(), it.key(), it.name()),
                                "Head of " + it.name(), null, it.parent() == null ? null : it.parent().value(),
                                null)));
    }

    private Stream<Commitment> managed(Collection<PersonId> asked, LocalDate asOf) {
        return people.reportsOf(asked, asOf)
                .entrySet()
                .stream()
                .flatMap(reports -> reports.getValue().stream().map(it -> manager(reports.getKey(), it)));
    }

    private static Commitment manager(PersonId manager, PersonView report) {
        return new Commitment(manager, CommitmentKind.REPORTING_LINE,
                new Subject("person", "Person", report.id().value(), report.key(), report.name()),
                "Manager of " + report.name(), null, report.unit() == null ? null : report.unit().value(), null);
    }

    private Stream<Commitment> seated(Collection<PersonId> asked, LocalDate asOf) {
        return committees.ofMembers(asked.stream().map(HolderRef::person).toList(), asOf)
                .stream()
                .flatMap(committee -> asked.stream()
                        .filter(it -> sits(HolderRef.person(it), committee))
                        .map(it -> seat(it, committee)));
    }

    private static boolean sits(HolderRef person, CommitteeView committee) {
        return person.equals(committee.chair())
                || committee.members().stream().anyMatch(it -> it.member().equals(person));
    }

    private static Commitment seat(PersonId person, CommitteeView committee) {
        var chairs = HolderRef.person(person).equals(committee.chair());
        return new Commitment(person, CommitmentKind.COMMITTEE,
                new Subject("committee", "Committee", committee.id().value(), committee.key(), committee.name()),
                (chairs ? "Chair of " : "Member of ") + committee.name(), null, null, null);
    }

    private Stream<Commitment> striven(Collection<PersonId> asked, LocalDate asOf) {
        return objectives.all(asOf)
                .stream()
                .filter(it -> isAsked(asked, it.owner()))
                .map(it -> new Commitment(Objects.requireNonNull(it.owner()), CommitmentKind.OBJECTIVE,
                        new Subject("objective", "StrategicObjective", it.id().value(), it.key(), it.title()),
                        "Owner of the objective “" + it.title() + "”", null, null, null));
    }

    private Stream<Commitment> delivered(Collection<PersonId> asked, LocalDate asOf) {
        return roadmap.all(asOf)
                .stream()
                .filter(it -> isAsked(asked, it.owner()) && it.status() != RoadmapStatus.DONE)
                .map(CommitmentsInOrganisation::item);
    }

    private static Commitment item(RoadmapItemView item) {
        return new Commitment(Objects.requireNonNull(item.owner()), CommitmentKind.ROADMAP_ITEM,
                new Subject("roadmapItem", "RoadmapItem", item.id().value(), item.key(), item.title()),
                "Owner of “" + item.title() + "”", item.due(), null, null);
    }

    private Stream<Commitment> kept(Collection<PersonId> asked, LocalDate asOf) {
        return parties.all(asOf)
                .stream()
                .filter(it -> isAsked(asked, it.contactOwner()))
                .map(it -> new Commitment(Objects.requireNonNull(it.contactOwner()), CommitmentKind.CONTACT,
                        new Subject("party", "ExternalParty", it.id().value(), it.key(), it.name()),
                        "Contact with " + it.name(), null, null, null));
    }

    private static boolean isAsked(Collection<PersonId> asked, @Nullable PersonId person) {
        return person != null && asked.contains(person);
    }
}
