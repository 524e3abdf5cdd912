package io.answerable.inventory.lifecycle.graphql;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.GateEvaluation;
import io.answerable.inventory.GateItemView;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.register.Visibility;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What stands between systems and their next states, read for many systems at once; for whoever governs them. */
@Controller
class GateController {

    private static final String LOADER = "AiSystem.gate";

    private record SystemAtGate(AiSystemView system, String gate) {}

    private final GateDirectory gates;
    private final Visibility visibility;
    private final RoleCatalogue roles;

    GateController(GateDirectory gates, Visibility visibility, RoleCatalogue roles, BatchLoaderRegistry loaders) {
        this.gates = gates;
        this.visibility = visibility;
        this.roles = roles;
        loaders.<SystemAtGate, GateEvaluation>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.just(load(asked)));
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, GateEvaluation> nextGate(List<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, GateEvaluation>();
        nextGates(systems).forEach((system, next) -> next.stream().findFirst().ifPresent(it -> found.put(system, it)));
        return found;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<GateEvaluation>> nextGates(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf, (ofThatDay, asOf) -> {
            var governed = ofThatDay.stream().filter(visibility::showsGovernanceOf).toList();
            var found = gates.nextGates(governed);
            return governed.stream().collect(toMap(it -> it, it -> found.getOrDefault(it.id(), List.of())));
        });
    }

    /** Null, not open, for whoever does not govern the system. */
    @SchemaMapping(typeName = "AiSystem")
    @Nullable
    CompletableFuture<GateEvaluation> gate(AiSystemView system, @Argument String name,
            DataFetchingEnvironment environment) {
        if (!visibility.showsGovernanceOf(system)) {
            return null;
        }
        var loader = requireNonNull(environment.<SystemAtGate, GateEvaluation>getDataLoader(LOADER));
        return loader.load(new SystemAtGate(system, name));
    }

    private Map<SystemAtGate, GateEvaluation> load(Collection<SystemAtGate> asked) {
        var found = new HashMap<SystemAtGate, GateEvaluation>();
        asked.stream()
                .collect(groupingBy(it -> Map.entry(it.gate(), it.system().asOf())))
                .values()
                .forEach(same -> found.putAll(loadSame(same)));
        return found;
    }

    private Map<SystemAtGate, GateEvaluation> loadSame(List<SystemAtGate> asked) {
        var evaluated = gates.gate(asked.stream().map(SystemAtGate::system).toList(), asked.getFirst().gate());
        return asked.stream()
                .filter(it -> evaluated.containsKey(it.system().id()))
                .collect(toMap(it -> it, it -> requireNonNull(evaluated.get(it.system().id()))));
    }

    /** Everything that is missing, as the gate itself shows it. */
    @SchemaMapping(typeName = "GateNotMet")
    List<GateItemView> items(Refusal.GateNotMet refusal) {
        return refusal.items().stream().map(GateItemView.class::cast).toList();
    }

    @SchemaMapping(typeName = "GateItem")
    List<String> mendedBy(GateItemView item) {
        return item.state() == RequirementState.OPEN ? MendingActs.of(item.requirement()) : List.of();
    }

    @SchemaMapping(typeName = "GateItem")
    Optional<RoleDefinition> responsibleRole(GateItemView item) {
        return Optional.ofNullable(item.responsibleRole()).flatMap(roles::role);
    }
}
