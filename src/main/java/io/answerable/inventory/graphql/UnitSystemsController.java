package io.answerable.inventory.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Which systems units own and use, read for many units at once. */
@Controller
class UnitSystemsController {

    private static final String OWNED = "Unit.systems";
    private static final String USED = "Unit.usedSystems";

    private record UnitOnDay(UnitId unit, LocalDate asOf) {}

    /** The systems that units own, or use, on a day. */
    @FunctionalInterface
    private interface Relation {

        Map<UnitId, List<AiSystemId>> of(Collection<UnitId> units, LocalDate asOf);
    }

    private final AiSystemRegister register;
    private final CurrentActor currentActor;

    UnitSystemsController(AiSystemRegister register, CurrentActor currentActor, BatchLoaderRegistry loaders) {
        this.register = register;
        this.currentActor = currentActor;
        loaders.<UnitOnDay, List<AiSystemView>>forName(OWNED)
                .registerMappedBatchLoader((asked, environment) -> Mono.just(load(asked, register::ownedBy)));
        loaders.<UnitOnDay, List<AiSystemView>>forName(USED)
                .registerMappedBatchLoader((asked, environment) -> Mono.just(load(asked, register::usedBy)));
    }

    @SchemaMapping(typeName = "Unit")
    @Nullable
    CompletableFuture<Page<AiSystemView>> systems(UnitView unit, Paging paging,
            DataFetchingEnvironment environment) {
        return page(unit, paging, OWNED, environment);
    }

    @SchemaMapping(typeName = "Unit")
    @Nullable
    CompletableFuture<Page<AiSystemView>> usedSystems(UnitView unit, Paging paging,
            DataFetchingEnvironment environment) {
        return page(unit, paging, USED, environment);
    }

    private @Nullable CompletableFuture<Page<AiSystemView>> page(UnitView unit, Paging paging, String relation,
            DataFetchingEnvironment environment) {
        if (!currentActor.actor().may(Permission.READ)) {
            return null;
        }
        var loader = Objects.requireNonNull(environment.<UnitOnDay, List<AiSystemView>>getDataLoader(relation));
        return loader.load(new UnitOnDay(unit.id(), unit.asOf()))
                .thenApply(systems -> Page.ofAll(systems, paging, it -> Cursor.of(it.key()), 1));
    }

    private Map<UnitOnDay, List<AiSystemView>> load(Collection<UnitOnDay> asked, Relation relation) {
        return PerDay.read(asked, UnitOnDay::asOf, (ofThatDay, asOf) -> ofDay(ofThatDay, relation, asOf));
    }

    private Map<UnitOnDay, List<AiSystemView>> ofDay(Collection<UnitOnDay> asked, Relation relation, LocalDate asOf) {
        var related = relation.of(asked.stream().map(UnitOnDay::unit).toList(), asOf);
        var systems = register.byId(related.values().stream().flatMap(List::stream).collect(Collectors.toSet()), asOf);
        return asked.stream()
                .collect(toMap(Function.identity(), it -> related.getOrDefault(it.unit(), List.of())
                        .stream()
                        .flatMap(id -> Stream.ofNullable(systems.get(id)))
                        .sorted(Comparator.comparing(AiSystemView::key))
                        .toList()));
    }
}
