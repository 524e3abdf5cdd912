package io.answerable.roles.cards;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.cards.OrganisationChart.ChartEdge;
import io.answerable.roles.cards.OrganisationChart.ChartNode;
import io.answerable.roles.cards.OrganisationChart.EdgeKind;
import io.answerable.roles.cards.OrganisationChart.NodeKind;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.vacancies.VacantRoles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws everybody who holds a role, the managers above them, the roles and their functional lines (R-ROL-47). */
@Component
@Transactional(readOnly = true)
public class DrawingCharts {

    private final VacantRoles vacant;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final RoleCatalogue catalogue;
    private final CurrentActor actor;

    DrawingCharts(VacantRoles vacant, PeopleDirectory people, AiSystemRegister systems,
            RoleCatalogue catalogue, CurrentActor actor) {
        this.vacant = vacant;
        this.people = people;
        this.systems = systems;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    private record Place(String role, Scope scope) {

        String ref() {
            return "role:" + role + "@" + (scope.target() == null ? "org" : scope.target());
        }
    }

    public OrganisationChart on(LocalDate asOf) {
        actor.require(Permission.READ);
        var staffing = vacant.staffing();
        var filled = staffing.filledOn(asOf);
        var drawing = new Drawing(asOf);
        filled.forEach(drawing::hold);
        staffing.vacantOn(asOf).forEach(it -> drawing.vacant(new Place(it.role(), it.scope())));
        line(filled, drawing);
        functional(drawing);
        return drawing.chart();
    }

    private void line(List<HeldRole> filled, Drawing drawing) {
        var holders = filled.stream().flatMap(it -> it.holder().asPerson().stream()).distinct().toList();
        people.linesAbove(holders, drawing.asOf).forEach((person, managers) -> {
            var below = person;
            for (var manager : managers) {
                drawing.report(below, manager);
                below = manager;
            }
        });
    }

    /** A role reports to the holders of the next role for the same system, or its owning unit, or the organisation. */
    private void functional(Drawing drawing) {
        var owners = owningUnits(drawing);
        for (var place : List.copyOf(drawing.places)) {
            for (var superior : reportsTo(place.role)) {
                Stream.of(place.scope, owners.getOrDefault(place.scope, Scope.ORGANISATION), Scope.ORGANISATION)
                        .map(it -> new Place(superior, it))
                        .filter(drawing.places::contains)
                        .filter(it -> !it.equals(place))
                        .findFirst()
                        .ifPresent(it -> drawing.edges.add(new ChartEdge(place.ref(), it.ref(), EdgeKind.FUNCTIONAL)));
            }
        }
    }

    private List<String> reportsTo(String role) {
        return catalogue.role(role).map(RoleDefinition::reportsTo).orElse(List.of());
    }

    private Map<Scope, Scope> owningUnits(Drawing drawing) {
        var ids = drawing.places.stream()
                .map(Place::scope)
                .filter(it -> it.kind() == Scope.Kind.SYSTEM)
                .flatMap(it -> Optional.ofNullable(it.target()).stream())
                .distinct()
                .map(AiSystemId::of)
                .toList();
        var owners = new LinkedHashMap<Scope, Scope>();
        systems.byId(ids, drawing.asOf)
                .values()
                .forEach(it -> owners.put(Scope.system(it.id()), Scope.unit(UnitId.of(it.owningUnit().value()))));
        return owners;
    }

    /** Collects nodes and edges, each once and in the order of drawing. */
    private static final class Drawing {

        private final LocalDate asOf;
        private final Map<String, ChartNode> nodes = new LinkedHashMap<>();
        private final Set<Place> places = new LinkedHashSet<>();
        private final Collection<ChartEdge> edges = new LinkedHashSet<>();

        Drawing(LocalDate asOf) {
            this.asOf = asOf;
        }

        void hold(HeldRole it) {
            var place = new Place(it.role(), it.scope());
            place(place, NodeKind.ROLE);
            edges.add(new ChartEdge(holder(it.holder()), place.ref(), EdgeKind.HOLDS));
        }

        void vacant(Place place) {
            place(place, NodeKind.VACANCY);
        }

        void report(PersonId person, PersonId manager) {
            edges.add(new ChartEdge(holder(HolderRef.person(person)), holder(HolderRef.person(manager)),
                    EdgeKind.REPORTING));
        }

        OrganisationChart chart() {
            return new OrganisationChart(asOf, new ArrayList<>(nodes.values()), new ArrayList<>(edges));
        }

        private void place(Place place, NodeKind kind) {
            places.add(place);
            nodes.computeIfAbsent(place.ref(), ref -> new ChartNode(ref, kind, null,
                    new ChartNode.Place(place.role(), place.scope(), asOf)));
        }

        private String holder(HolderRef holder) {
            var ref = "holder:" + holder.id();
            nodes.computeIfAbsent(ref, it -> new ChartNode(it, NodeKind.PERSON,
                    new HolderViews.OnDay(holder, asOf), null));
            return ref;
        }
    }
}
