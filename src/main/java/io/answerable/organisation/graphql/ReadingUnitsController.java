package io.answerable.organisation.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitFilter;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
class ReadingUnitsController {

    private final CurrentActor actor;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    ReadingUnitsController(CurrentActor actor, UnitDirectory units, PeopleDirectory people,
            BatchLoaderRegistry loaders) {
        this.actor = actor;
        this.units = units;
        this.people = people;
        loaders.<PagesOf<UnitId>, Page<PersonView>>forName("peopleOfUnits")
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> PagesOf.load(keys, people::pagesInUnits)));
    }

    @QueryMapping
    Optional<UnitView> unit(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        var day = asOf == null ? actor.today() : asOf;
        return by.resolve("Unit", key -> units.idsOf(List.of(key)).values().stream().map(UnitId::value).findFirst(),
                "by", "id").map(UnitId::of).flatMap(it -> Optional.ofNullable(units.byId(List.of(it), day).get(it)));
    }

    @QueryMapping
    Page<UnitView> units(@Argument @Nullable UnitFilter filter, @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return units.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, UnitView> parent(List<UnitView> children) {
        return PerDay.one(children, UnitView::asOf, UnitView::parent, units::byId);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, List<UnitView>> children(List<UnitView> parents) {
        return PerDay.many(parents, UnitView::asOf, UnitView::id, units::childrenOf);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, PersonView> head(List<UnitView> headed) {
        return PerDay.one(headed, UnitView::asOf, UnitView::head, people::byId);
    }

    @SchemaMapping(typeName = "Unit")
    CompletableFuture<Page<PersonView>> people(UnitView unit, Paging paging,
            DataLoader<PagesOf<UnitId>, Page<PersonView>> peopleOfUnits) {
        return peopleOfUnits.load(new PagesOf<>(unit.id(), unit.asOf(), paging));
    }
}
