package io.answerable.signals;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.graphql.NodeLoader;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out which rules a change can concern: those whose detectors read facts of the context of what has changed. */
@Component
class ConcernedRules {

    private static final String ROOT = "io.answerable.";
    private static final String UNKNOWN = "?";

    /** What happens to imports and signals themselves no rule reads; what an import brings is told thing by thing. */
    private static final Set<String> UNREAD = Set.of("exchange", "signals");

    private final ObjectProvider<Detector> detectors;
    private final ObjectProvider<NodeLoader> types;

    ConcernedRules(ObjectProvider<Detector> detectors, ObjectProvider<NodeLoader> types) {
        this.detectors = detectors;
        this.types = types;
    }

    /**
     * Rules that read something of these kinds; something of which nobody knows who reads it concerns all.
     *
     * @param changed names of GraphQL types
     */
    Set<String> readingAny(Collection<String> changed) {
        var contexts = contextsByType();
        var touched = changed.stream().map(it -> contexts.getOrDefault(it, UNKNOWN)).collect(toSet());
        touched.removeAll(UNREAD);
        if (!contextsRead().containsAll(touched)) {
            return codesOf(it -> true);
        }
        return touched.isEmpty()
                ? Set.of()
                : codesOf(it -> it.contexts().isEmpty() || !Collections.disjoint(it.contexts(), touched));
    }

    private Set<String> contextsRead() {
        return detectors.stream().flatMap(it -> it.contexts().stream()).collect(toSet());
    }

    private Set<String> codesOf(Predicate<Detector> concerned) {
        return detectors.stream().filter(concerned).flatMap(it -> it.codes().stream()).collect(toSet());
    }

    private Map<String, String> contextsByType() {
        return types.stream()
                .collect(toMap(NodeLoader::type, it -> contextOf(AopUtils.getTargetClass(it)), (one, other) -> one));
    }

    /** The module in which a class lives, for example {@code risk}. */
    static String contextOf(Class<?> type) {
        var inside = type.getPackageName().substring(ROOT.length());
        return inside.split("\\.")[0];
    }
}
