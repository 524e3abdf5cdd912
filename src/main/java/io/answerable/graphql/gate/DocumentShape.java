package io.answerable.graphql.gate;

import graphql.GraphQLError;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import io.answerable.graphql.faults.Fault;
import io.answerable.graphql.faults.FaultCode;
import java.util.Optional;

/** What a document repeats: aliases, directives and root fields are cheap to write and dear to answer. */
record DocumentShape(int aliases, int directives, int rootFields) {

    static DocumentShape of(Document document) {
        var counted = of((Node<?>) document);
        var widest = document.getDefinitionsOfType(OperationDefinition.class)
                .stream()
                .mapToInt(it -> it.getSelectionSet().getSelections().size())
                .max()
                .orElse(0);
        return new DocumentShape(counted.aliases, counted.directives, widest);
    }

    private static DocumentShape of(Node<?> node) {
        int aliases = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        int directives = node instanceof DirectivesContainer<?> it ? it.getDirectives().size() : 0;
        for (var child : node.getChildren()) {
            var below = of((Node<?>) child);
            aliases += below.aliases;
            directives += below.directives;
        }
        return new DocumentShape(aliases, directives, 0);
    }

    /** What is too much of it, if anything. */
    Optional<GraphQLError> excess(QueryBudget budget) {
        return tooMany(aliases, budget.aliases(), "aliases")
                .or(() -> tooMany(directives, budget.directives(), "directives"))
                .or(() -> tooMany(rootFields, budget.rootFields(), "root fields"));
    }

    private static Optional<GraphQLError> tooMany(int found, int most, String what) {
        return found <= most
                ? Optional.empty()
                : Optional.of(Fault.of(FaultCode.LIMIT_EXCEEDED,
                        "The document has " + found + " " + what + "; at most " + most + " are answered."));
    }
}
