package io.answerable.signals;

import static java.util.stream.Collectors.toSet;

import io.answerable.graphql.NodeLoader;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out which rules a change can concern: those whose detectors read facts of things of its kind. */
@Component
class ConcernedRules {

    private final ObjectProvider<Detector> detectors;
    private final ObjectProvider<NodeLoader> types;

    ConcernedRules(ObjectProvider<Detector> detectors, ObjectProvider<NodeLoader> types) {
        this.detectors = detectors;
        this.types = types;
    }

    /**
     * Rules that read something of these kinds; something of a kind that nobody knows concerns all.
     *
     * @param changed the kinds of what has changed, as the ledger names them
     */
    Set<String> readingAny(Collection<String> changed) {
        return known().containsAll(changed)
                ? codesOf(it -> !Collections.disjoint(it.kinds(), changed))
                : codesOf(it -> true);
    }

    /** What anybody can ask for, whether a rule reads it or not, and what rules read beside. */
    private Set<String> known() {
        return Stream.concat(types.stream().map(NodeLoader::type),
                detectors.stream().flatMap(it -> it.kinds().stream())).collect(toSet());
    }

    private Set<String> codesOf(Predicate<Detector> concerned) {
        return detectors.stream().filter(concerned).flatMap(it -> it.codes().stream()).collect(toSet());
    }
}
