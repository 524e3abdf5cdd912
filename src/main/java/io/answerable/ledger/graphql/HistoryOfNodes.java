package io.answerable.ledger.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.ViewReader;
import io.answerable.ledger.HistoryDirectory;
import io.answerable.ledger.LedgerEntryView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers the field {@code history} of every type that declares it, for all things of a request at once. */
@Component
class HistoryOfNodes implements RuntimeWiringConfigurer {

    private static final String FIELD = "history";
    private static final String TYPE = "LedgerEntryConnection";

    private final HistoryDirectory directory;
    private Set<String> types = Set.of();

    HistoryOfNodes(HistoryDirectory directory, BatchLoaderRegistry loaders) {
        this.directory = directory;
        loaders.<HistoryOf, Page<LedgerEntryView>>forName(FIELD)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry schema) {
        types = Stream.concat(schema.types().values().stream(),
                schema.objectTypeExtensions().values().stream().flatMap(List::stream))
                .filter(it -> it instanceof ObjectTypeDefinition type && declaresHistory(type))
                .map(TypeDefinition::getName)
                .collect(Collectors.toSet());
    }

    private static boolean declaresHistory(ObjectTypeDefinition type) {
        return type.getFieldDefinitions()
                .stream()
                .anyMatch(it -> it.getName().equals(FIELD)
                        && TypeInfo.typeInfo(it.getType()).getName().equals(TYPE));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        types.forEach(it -> wiring.type(it, type -> type.dataFetcher(FIELD, HistoryOfNodes::fetch)));
    }

    private static CompletableFuture<Page<LedgerEntryView>> fetch(DataFetchingEnvironment environment) {
        var paging = Paging.of(environment.getArgument("first"), environment.getArgument("after"),
                environment.getArgument("last"), environment.getArgument("before"));
        var loader = Objects.requireNonNull(
                environment.<HistoryOf, Page<LedgerEntryView>>getDataLoader(FIELD));
        return loader.load(new HistoryOf(ViewReader.idOf(Objects.requireNonNull(environment.getSource())), paging));
    }

    private Map<HistoryOf, Page<LedgerEntryView>> load(Collection<HistoryOf> keys) {
        var found = new HashMap<HistoryOf, Page<LedgerEntryView>>();
        keys.stream()
                .collect(groupingBy(HistoryOf::paging, mapping(HistoryOf::subject, toList())))
                .forEach((paging, subjects) -> directory.of(subjects, paging)
                        .forEach((subject, page) -> found.put(new HistoryOf(subject, paging), page)));
        return found;
    }

    private record HistoryOf(UUID subject, Paging paging) {}
}
