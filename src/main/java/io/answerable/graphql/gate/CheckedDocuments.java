package io.answerable.graphql.gate;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Parses and checks each document once and keeps it, within bounds. Refused documents are not kept, so nobody can fill
 * the memory with them.
 */
@Component
class CheckedDocuments implements PreparsedDocumentProvider {

    private final QueryBudget budget;
    private final ParserOptions parsing;
    private final QueryComplexityLimits complexity;
    private final Cache<String, PreparsedDocumentEntry> documents;

    CheckedDocuments(QueryBudget budget) {
        this.budget = budget;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(it -> it.maxTokens(budget.tokens()).maxWhitespaceTokens(budget.whitespace()));
        this.complexity = QueryComplexityLimits.newLimits()
                .maxDepth(budget.depth())
                .maxFieldsCount(budget.fields())
                .build();
        this.documents = CacheBuilder.newBuilder()
                .maximumWeight(budget.documents())
                .weigher((String query, PreparsedDocumentEntry entry) -> query.length())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> check) {
        var entry = StorableText.complaint(input.getRawVariables().toMap())
                .map(PreparsedDocumentEntry::new)
                .orElseGet(() -> known(input, check));
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry known(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> check) {
        var known = documents.getIfPresent(input.getQuery());
        return known == null ? checked(input, check) : known;
    }

    private PreparsedDocumentEntry checked(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> check) {
        limit(input.getGraphQLContext());
        var entry = withinShape(check.apply(input));
        if (!entry.hasErrors()) {
            documents.put(input.getQuery(), entry);
        }
        return entry;
    }

    private void limit(GraphQLContext context) {
        context.put(ParserOptions.class, parsing);
        context.put(QueryComplexityLimits.KEY, complexity);
    }

    private PreparsedDocumentEntry withinShape(PreparsedDocumentEntry entry) {
        var document = entry.getDocument();
        return entry.hasErrors() || document == null
                ? entry
                : DocumentShape.of(document)
                        .excess(budget)
                        .or(() -> StorableText.complaint(document))
                        .map(PreparsedDocumentEntry::new)
                        .orElse(entry);
    }
}
