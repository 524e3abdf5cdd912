package io.answerable.roles.raci.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemView;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.roles.scopes.Condition;
import io.answerable.roles.scopes.Scopes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Finds matrices, and the matrix of a system. */
@Controller
class RaciMatrixController {

    private static final String OF_SYSTEM = "raciOfSystem";

    /** A scope on a day. */
    private record ScopeOnDay(Scope scope, LocalDate asOf) {}

    private final RaciMatrixDirectory matrices;
    private final Scopes scopes;
    private final CurrentActor actor;

    RaciMatrixController(RaciMatrixDirectory matrices, Scopes scopes, CurrentActor actor, BatchLoaderRegistry loaders) {
        this.matrices = matrices;
        this.scopes = scopes;
        this.actor = actor;
        loaders.<ScopeOnDay, RaciMatrixView>forName(OF_SYSTEM)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> inForce(asked)));
    }

    @QueryMapping
    @Nullable
    RaciMatrixView raciMatrix(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve("RaciMatrix", key -> matrices.idOf(key).map(RaciMatrixId::value), "by")
                .map(RaciMatrixId::of)
                .map(it -> matrices.byId(List.of(it), day(asOf)).get(it))
                .orElse(null);
    }

    @QueryMapping
    Page<RaciMatrixView> raciMatrices(@Argument @Nullable RaciMatrixFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        var day = day(asOf);
        var condition = filter == null
                ? Condition.ALL
                : filter.condition(it -> scopes.resolve(it, day, "filter", "scope"));
        return matrices.page(condition, paging, day);
    }

    @SchemaMapping(typeName = "AiSystem")
    CompletableFuture<RaciMatrixView> raci(AiSystemView system, @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<ScopeOnDay, RaciMatrixView>getDataLoader(OF_SYSTEM))
                .load(new ScopeOnDay(Scope.system(system.id()), asOf == null ? system.asOf() : asOf));
    }

    private Map<ScopeOnDay, RaciMatrixView> inForce(Set<ScopeOnDay> asked) {
        var found = new HashMap<ScopeOnDay, RaciMatrixView>();
        asked.stream().collect(Collectors.groupingBy(ScopeOnDay::asOf)).forEach((day, ofDay) -> {
            var known = matrices.inForce(ofDay.stream().map(ScopeOnDay::scope).toList(), day);
            ofDay.forEach(it -> known.getOrDefault(it.scope(), List.of())
                    .stream()
                    .findFirst()
                    .ifPresent(matrix -> found.put(it, matrix)));
        });
        return found;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
