package io.answerable.inventory.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemView;
import io.answerable.signals.Severity;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What is wrong with systems, read for many systems at once. */
@Controller
class SystemSignalsController {

    private static final String LOADER = "AiSystem.signals";

    private record SystemOnDay(UUID system, LocalDate asOf) {}

    private final SignalDirectory directory;
    private final CurrentActor actor;

    SystemSignalsController(SignalDirectory directory, CurrentActor actor, BatchLoaderRegistry loaders) {
        this.directory = directory;
        this.actor = actor;
        loaders.<SystemOnDay, List<SignalView>>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.just(load(asked)));
    }

    /** Null, not empty, for whoever may not see them: nothing seen is no sign that nothing is wrong. */
    @SchemaMapping(typeName = "AiSystem")
    @Nullable
    CompletableFuture<List<SignalView>> signals(AiSystemView system, @Argument @Nullable List<Severity> severities,
            @Argument @Nullable List<String> codes, DataFetchingEnvironment environment) {
        if (!actor.actor().may(Permission.READ_GOVERNANCE, system.owningUnit().value(), system.id().value())) {
            return null;
        }
        var loader = Objects.requireNonNull(environment.<SystemOnDay, List<SignalView>>getDataLoader(LOADER));
        return loader.load(new SystemOnDay(system.id().value(), system.asOf()))
                .thenApply(signals -> signals.stream()
                        .filter(it -> severities == null || severities.contains(it.severity()))
                        .filter(it -> codes == null || codes.contains(it.code()))
                        .toList());
    }

    private Map<SystemOnDay, List<SignalView>> load(Collection<SystemOnDay> asked) {
        return PerDay.read(asked, SystemOnDay::asOf, this::ofDay);
    }

    private Map<SystemOnDay, List<SignalView>> ofDay(Collection<SystemOnDay> asked, LocalDate asOf) {
        var found = directory.ofSystems(asked.stream().map(SystemOnDay::system).toList(), asOf);
        return asked.stream().collect(toMap(Function.identity(), it -> found.getOrDefault(it.system(), List.of())));
    }
}
