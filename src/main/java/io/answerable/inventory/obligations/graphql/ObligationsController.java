package io.answerable.inventory.obligations.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.obligations.ListedObligations;
import io.answerable.inventory.obligations.ObligationFilter;
import io.answerable.inventory.obligations.ObligationQuery;
import io.answerable.inventory.register.Visibility;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What the law asks of systems, derived for many systems at once. */
@Controller
class ObligationsController {

    private static final String LOADER = "AiSystem.obligations";

    private record SystemOnDay(AiSystemId system, LocalDate asOf) {}

    private final ObligationDirectory directory;
    private final Visibility visibility;
    private final RoleCatalogue roles;
    private final ListedObligations listed;
    private final AiSystemRegister register;
    private final CurrentActor actor;

    ObligationsController(ObligationDirectory directory, Visibility visibility, RoleCatalogue roles,
            ListedObligations listed, AiSystemRegister register, CurrentActor actor, BatchLoaderRegistry loaders) {
        this.directory = directory;
        this.visibility = visibility;
        this.roles = roles;
        this.listed = listed;
        this.register = register;
        this.actor = actor;
        loaders.<SystemOnDay, List<ObligationView>>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> load(asked)));
    }

    @SchemaMapping(typeName = "AiSystem")
    @Nullable
    CompletableFuture<List<ObligationView>> obligations(AiSystemView system,
            @Argument @Nullable List<ObligationStatus> status, @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment) {
        if (!visibility.showsGovernanceOf(system)) {
            return null;
        }
        return Objects.requireNonNull(environment.<SystemOnDay, List<ObligationView>>getDataLoader(LOADER))
                .load(new SystemOnDay(system.id(), asOf == null ? system.asOf() : asOf))
                .thenApply(all -> all.stream().filter(it -> status == null || status.contains(it.status())).toList());
    }

    private Map<SystemOnDay, List<ObligationView>> load(Collection<SystemOnDay> asked) {
        var loaded = new HashMap<SystemOnDay, List<ObligationView>>();
        asked.stream().collect(groupingBy(SystemOnDay::asOf)).forEach((day, ofDay) -> {
            var found = directory.of(ofDay.stream().map(SystemOnDay::system).toList(), day);
            ofDay.forEach(it -> loaded.put(it, found.getOrDefault(it.system(), List.of())));
        });
        return loaded;
    }

    @QueryMapping
    Page<ObligationView> obligations(@Argument @Nullable ObligationFilter filter,
            @Argument List<ObligationQuery.ObligationOrder> orderBy, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return listed.page(new ObligationQuery(filter, orderBy, asOf == null ? actor.today() : asOf), paging);
    }

    @BatchMapping(typeName = "Obligation")
    Map<ObligationView, AiSystemView> aiSystem(List<ObligationView> obligations) {
        var found = new HashMap<ObligationView, AiSystemView>();
        obligations.stream().collect(groupingBy(ObligationView::asOf)).forEach((day, ofDay) -> {
            var systems = register.byId(ofDay.stream().map(ObligationView::system).distinct().toList(), day);
            ofDay.stream()
                    .filter(it -> systems.containsKey(it.system()))
                    .forEach(it -> found.put(it, systems.get(it.system())));
        });
        return found;
    }

    @SchemaMapping(typeName = "Obligation")
    @Nullable
    RoleDefinition ownerRole(ObligationView obligation) {
        return roles.role(obligation.ownerRole()).orElse(null);
    }

    @SchemaMapping(typeName = "Obligation")
    String operatorRole(ObligationView obligation) {
        return obligation.operatorRoles().getFirst();
    }
}
