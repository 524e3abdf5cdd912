package io.answerable.inventory.preparation;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.lifecycle.StatedProblems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the problem of a system from its use case. */
@Component
class ProblemsOfUseCases implements StatedProblems {

    private final UseCases useCases;

    ProblemsOfUseCases(UseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public Set<AiSystemId> statedFor(Collection<AiSystemId> systems, LocalDate asOf) {
        return useCases.of(systems, asOf)
                .entrySet()
                .stream()
                .filter(it -> it.getValue().problem() != null)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
