package io.answerable.roles.raci.picture;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Snapshot;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.assignments.HeldRoles;
import io.answerable.roles.raci.MatrixTimelines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the picture of who answers for what from the facts of all contexts, in a fixed number of statements. */
@Component
public class ResponsibilityPictures {

    private static final String BOARD = "role.board";

    private final AiSystemRegister systems;
    private final MatrixTimelines matrices;
    private final HeldRoles held;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final PartyDirectory parties;
    private final CommitteeDirectory committees;
    private final RoleCatalogue roles;
    private final CurrentActor actor;

    ResponsibilityPictures(AiSystemRegister systems, MatrixTimelines matrices, HeldRoles held,
            PeopleDirectory people,
            UnitDirectory units, PartyDirectory parties, CommitteeDirectory committees,
            RoleCatalogue roles, CurrentActor actor) {
        this.systems = systems;
        this.matrices = matrices;
        this.held = held;
        this.people = people;
        this.units = units;
        this.parties = parties;
        this.committees = committees;
        this.roles = roles;
        this.actor = actor;
    }

    /** The picture of the whole organisation. */
    @Transactional(readOnly = true)
    public ResponsibilityPicture whole(LocalDate asOf) {
        return Snapshot.of(ResponsibilityPictures.class, List.of(actor.organisation(), asOf),
                () -> draw(asOf, Optional.empty(), systems.timelines(Optional.empty())));
    }

    /** The picture of these systems, or of the whole organisation where none are named. */
    @Transactional(readOnly = true)
    public ResponsibilityPicture about(Optional<Set<UUID>> systems, LocalDate asOf) {
        return systems
                .map(some -> of(some.stream().map(it -> Scope.system(AiSystemId.of(it))).collect(toSet()), asOf))
                .orElseGet(() -> whole(asOf));
    }

    /** The picture of these scopes, and of the organisation and the owning units around them. */
    @Transactional(readOnly = true)
    public ResponsibilityPicture of(Collection<Scope> scopes, LocalDate asOf) {
        var asked = Set.copyOf(scopes);
        return Snapshot.of(ResponsibilityPictures.class, List.of(actor.organisation(), asOf, asked),
                () -> draw(asked, asOf));
    }

    private ResponsibilityPicture draw(Set<Scope> scopes, LocalDate asOf) {
        var ids = scopes.stream()
                .filter(it -> it.kind() == Scope.Kind.SYSTEM)
                .map(it -> AiSystemId.of(Objects.requireNonNull(it.target())))
                .collect(toSet());
        var timelines = systems.timelines(Optional.of(ids));
        return draw(asOf, Optional.of(surrounding(scopes, timelines)), timelines);
    }

    private static Set<Scope> surrounding(Collection<Scope> scopes, List<SystemTimeline> systems) {
        var all = new LinkedHashSet<>(scopes);
        all.add(Scope.ORGANISATION);
        systems.forEach(it -> it.owning().keySet().forEach(unit -> all.add(Scope.unit(unit))));
        return all;
    }

    private ResponsibilityPicture draw(LocalDate asOf, Optional<Set<Scope>> scopes, List<SystemTimeline> systems) {
        var wanted = scopes.map(it -> (Collection<Scope>) it);
        var assignments = held.held(Set.of(), wanted);
        var delegations = held.delegated(Set.of(), wanted);
        var persons = personsIn(assignments, delegations);
        var allParties = parties.all(asOf);
        var board = allParties.stream().filter(it -> it.kind().equals("BOARD")).findFirst();
        return new ResponsibilityPicture(asOf, scopes.isEmpty(),
                systems.stream().collect(toMap(it -> it.id().value(), identity())), matrices.of(wanted),
                new RoleHolders(assignments, delegations, people.presenceOf(persons), bodies(asOf, board)),
                units.all(asOf).stream().collect(toMap(UnitView::id, identity())),
                names(persons, allParties, asOf), board, roles);
    }

    private static Set<PersonId> personsIn(List<HeldRole> assignments, List<DelegatedRole> delegations) {
        return Stream.concat(
                assignments.stream().flatMap(it -> it.holder().asPerson().stream()),
                delegations.stream().flatMap(it -> Stream.of(it.from(), it.to())))
                .collect(toSet());
    }

    private Names names(Set<PersonId> persons, List<ExternalPartyView> parties, LocalDate asOf) {
        var names = new HashMap<HolderRef, HolderView>();
        people.byId(persons, asOf).forEach((id, view) -> names.put(HolderRef.person(id), view));
        parties.forEach(it -> names.put(it.ref(), it));
        return new Names(names);
    }

    private Set<String> bodies(LocalDate asOf, Optional<ExternalPartyView> board) {
        return Stream.concat(
                committees.all(asOf).stream().map(CommitteeView::role).filter(Objects::nonNull),
                board.map(it -> BOARD).stream())
                .collect(Collectors.toSet());
    }
}
