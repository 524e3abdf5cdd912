package io.answerable.organisation.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.AvailabilityDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonFilter;
import io.answerable.organisation.PersonOrder;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ReadingPeopleController {

    private final CurrentActor actor;
    private final PeopleDirectory people;
    private final UnitDirectory units;

    ReadingPeopleController(CurrentActor actor, PeopleDirectory people, UnitDirectory units,
            AvailabilityDirectory availability,
            BatchLoaderRegistry loaders) {
        this.actor = actor;
        this.people = people;
        this.units = units;
        loaders.<PagesOf<PersonId>, Page<PersonView>>forName("reportsOfManagers")
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> PagesOf.load(keys, people::pagesOfReports)));
        loaders.<AvailabilityOn, Boolean>forName("availability")
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> AvailabilityOn.load(keys, availability)));
    }

    @QueryMapping
    Optional<PersonView> person(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        var day = asOf == null ? actor.today() : asOf;
        return by
                .resolve("Person",
                        key -> people.idsOf(List.of(key)).values().stream().map(PersonId::value).findFirst(), "by",
                        "id")
                .map(PersonId::of)
                .flatMap(it -> Optional.ofNullable(people.byId(List.of(it), day).get(it)));
    }

    @QueryMapping
    Page<PersonView> people(@Argument @Nullable PersonFilter filter, @Argument List<PersonOrder> orderBy,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return people.people(filter, orderBy, asOf == null ? actor.today() : asOf, paging);
    }

    @SchemaMapping(typeName = "Person")
    @Nullable
    String email(PersonView person) {
        return seesDetailsOf(person) ? person.email() : null;
    }

    @SchemaMapping(typeName = "Person")
    @Nullable
    LeaveView leave(PersonView person) {
        var leave = person.leave();
        return leave != null && seesDetailsOf(person) ? LeaveView.of(leave) : null;
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, UnitView> unit(List<PersonView> seated) {
        return PerDay.one(seated, PersonView::asOf, PersonView::unit, units::byId);
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, PersonView> manager(List<PersonView> reports) {
        return PerDay.one(reports, PersonView::asOf, PersonView::manager, people::byId);
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, List<PersonView>> line(List<PersonView> reports) {
        return PerDay.many(reports, PersonView::asOf, PersonView::id, this::linesAbove);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Page<PersonView>> reports(PersonView person, Paging paging,
            DataLoader<PagesOf<PersonId>, Page<PersonView>> reportsOfManagers) {
        return reportsOfManagers.load(new PagesOf<>(person.id(), person.asOf(), paging));
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Boolean> available(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<AvailabilityOn, Boolean> availability) {
        return availability.load(new AvailabilityOn(person.id(), asOf == null ? person.asOf() : asOf));
    }

    private Map<PersonId, List<PersonView>> linesAbove(Collection<PersonId> reports, LocalDate asOf) {
        var lines = people.linesAbove(reports, asOf);
        var managers = people.byId(lines.values().stream().flatMap(List::stream).toList(), asOf);
        var shown = new HashMap<PersonId, List<PersonView>>();
        lines.forEach((person, line) -> shown.put(person,
                line.stream().map(managers::get).filter(Objects::nonNull).<PersonView>map(it -> it).toList()));
        return shown;
    }

    private boolean seesDetailsOf(PersonView person) {
        var caller = actor.actor();
        return caller.may(Permission.MANAGE_ORGANISATION) || caller.may(Permission.READ_GOVERNANCE)
                || caller.person().filter(person.id()::equals).isPresent();
    }
}
