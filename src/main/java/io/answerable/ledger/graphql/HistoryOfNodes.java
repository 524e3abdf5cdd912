package io.answerable.ledger.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.ledger.HistoryDirectory;
import io.answerable.ledger.LedgerEntryView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers the field {@code history} of every type that declares it, for all things of a request at once. */
@Component
class HistoryOfNodes implements RuntimeWiringConfigurer, WiringFactory {

    private static final String FIELD = "history";
    private static final String TYPE = "LedgerEntryConnection";

    private final HistoryDirectory directory;

    HistoryOfNodes(HistoryDirectory directory, BatchLoaderRegistry loaders) {
        this.directory = directory;
        loaders.<HistoryOf, Page<LedgerEntryView>>forName(FIELD)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        // everything is said as a factory
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(this);
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment field) {
        return field.getFieldDefinition().getName().equals(FIELD)
                && field.getFieldDefinition().getType() instanceof TypeName type
                && type.getName().equals(TYPE);
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
        return HistoryOfNodes::fetch;
    }

    private static CompletableFuture<Page<LedgerEntryView>> fetch(DataFetchingEnvironment environment) {
        var paging = Paging.of(environment.getArgument("first"), environment.getArgument("after"),
                environment.getArgument("last"), environment.getArgument("before"));
        var loader = Objects.requireNonNull(
                environment.<HistoryOf, Page<LedgerEntryView>>getDataLoader(FIELD));
        return loader.load(new HistoryOf(SubjectOf.view(environment.getSource()), paging));
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
