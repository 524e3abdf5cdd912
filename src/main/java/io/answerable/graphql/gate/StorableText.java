package io.answerable.graphql.gate;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.StringValue;
import io.answerable.graphql.faults.Fault;
import io.answerable.graphql.faults.FaultCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text may hold every character but NUL, which PostgreSQL cannot store; no argument of ours has a use for it. */
final class StorableText {

    private static final char NUL = 0;

    private StorableText() {}

    /** What is wrong with the values of the variables, if anything. */
    static Optional<GraphQLError> complaint(Map<String, ? extends @Nullable Object> variables) {
        return variables.entrySet()
                .stream()
                .filter(it -> holdsNul(it.getValue()))
                .<GraphQLError>map(it -> fault(it.getKey()))
                .findFirst();
    }

    /** What is wrong with the values in the document itself, if anything. */
    static Optional<GraphQLError> complaint(Document document) {
        return holdsNul((Node<?>) document) ? Optional.of(fault()) : Optional.empty();
    }

    private static Fault fault(String... field) {
        return Fault.of(FaultCode.VALIDATION_FAILED, "Text must not hold the character NUL.", field);
    }

    private static boolean holdsNul(@Nullable Object value) {
        return switch (value) {
            case String it -> it.indexOf(NUL) >= 0;
            case Map<?, ?> it -> it.entrySet().stream().anyMatch(e -> holdsNul(e.getKey()) || holdsNul(e.getValue()));
            case Collection<?> it -> it.stream().anyMatch(StorableText::holdsNul);
            case null, default -> false;
        };
    }

    private static boolean holdsNul(Node<?> node) {
        return node instanceof StringValue it && holdsNul(it.getValue())
                || node.getChildren().stream().anyMatch(it -> holdsNul((Node<?>) it));
    }
}
