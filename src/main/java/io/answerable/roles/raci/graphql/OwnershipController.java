package io.answerable.roles.raci.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.inventory.AiSystemUseView;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RegisterOverview.Totals;
import io.answerable.inventory.RegisterOverview.UnitOverview;
import io.answerable.organisation.PersonView;
import io.answerable.roles.raci.detections.OwnershipFigures;
import io.answerable.roles.raci.detections.OwnershipFigures.Counted;
import io.answerable.roles.raci.detections.OwnershipFigures.Ownership;
import io.answerable.roles.raci.picture.SystemOwners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Adds to the register who owns what: its figures (R-INV-09, R-INV-10) and the owner of each use (R-INV-06). */
@Controller
class OwnershipController {

    private static final String LOADER = "ownershipOfSystems";

    private final SystemOwners owners;

    OwnershipController(SystemOwners owners, OwnershipFigures figures, BatchLoaderRegistry loaders) {
        this.owners = owners;
        loaders.<Counted, Ownership>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> figures.of(asked)));
    }

    @SchemaMapping(typeName = "RegisterTotals")
    CompletableFuture<Integer> owned(Totals totals, DataFetchingEnvironment environment) {
        return count(totals, Ownership::owned, environment);
    }

    @SchemaMapping(typeName = "RegisterTotals")
    CompletableFuture<@Nullable Double> ownedPercent(Totals totals, DataFetchingEnvironment environment) {
        return count(totals, Ownership::ownedPercent, environment);
    }

    @SchemaMapping(typeName = "RegisterTotals")
    CompletableFuture<Integer> itOnlyOwned(Totals totals, DataFetchingEnvironment environment) {
        return count(totals, Ownership::itOnlyOwned, environment);
    }

    @SchemaMapping(typeName = "UnitOverview")
    CompletableFuture<Integer> unowned(UnitOverview unit, DataFetchingEnvironment environment) {
        var counted = new Counted(unit.systems().stream().map(AiSystemView::id).toList(), unit.asOf());
        return count(counted, Ownership::unowned, environment);
    }

    @BatchMapping(typeName = "AiSystemUse")
    Map<AiSystemUseView, PersonView> owner(List<AiSystemUseView> uses) {
        var found = new HashMap<AiSystemUseView, PersonView>();
        uses.stream()
                .distinct()
                .collect(groupingBy(AiSystemUseView::asOf))
                .forEach((day, ofDay) -> found.putAll(owners.ownersOfUses(ofDay, day)));
        return found;
    }

    private static <T extends @Nullable Object> CompletableFuture<T> count(Totals totals,
            Function<Ownership, T> figure, DataFetchingEnvironment environment) {
        return count(new Counted(totals.members(), totals.asOf()), figure, environment);
    }

    private static <T extends @Nullable Object> CompletableFuture<T> count(Counted counted,
            Function<Ownership, T> figure, DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(environment.<Counted, Ownership>getDataLoader(LOADER));
        return loader.load(counted).thenApply(figure);
    }
}
