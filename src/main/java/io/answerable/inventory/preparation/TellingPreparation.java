package io.answerable.inventory.preparation;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.TellingWithSystems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which steps have been taken, and which objective a system serves, in the words of a dossier. */
@Component
class TellingPreparation implements TellingWithSystems {

    private final PreparationSteps steps;
    private final UseCases useCases;

    TellingPreparation(PreparationSteps steps, UseCases useCases) {
        this.steps = steps;
        this.useCases = useCases;
    }

    @Override
    public Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf) {
        var taken = steps.facts().on(systems, asOf);
        var wanted = useCases.of(systems, asOf);
        var told = new HashMap<AiSystemId, SystemRecords>();
        systems.forEach(it -> told.put(it, told(taken.getOrDefault(it, List.of()), wanted.get(it))));
        return told;
    }

    private static SystemRecords told(List<StepFact> taken, @Nullable UseCaseFact useCase) {
        var steps = taken.stream().collect(toMap(StepFact::step, it -> it, (one, other) -> one));
        return new SystemRecords(useCase == null ? null : useCase.objective(), null,
                day(steps, PreparationStep.MONITORING_PLAN), day(steps, PreparationStep.CONTINGENCY_PLAN), null,
                isTaken(steps, PreparationStep.SUPPLIER_KNOWLEDGE), null,
                isTaken(steps, PreparationStep.END_USER_INVOLVEMENT),
                day(steps, PreparationStep.LANDSCAPE_REVIEW_BY_AI_LEAD),
                Arrays.stream(Specialist.values()).flatMap(it -> advice(steps, it)).toList(), null);
    }

    private static @Nullable LocalDate day(Map<PreparationStep, StepFact> steps, PreparationStep step) {
        var taken = steps.get(step);
        return taken == null ? null : taken.doneOn();
    }

    /** That a step has not been taken nobody tells. */
    private static @Nullable Boolean isTaken(Map<PreparationStep, StepFact> steps, PreparationStep step) {
        return steps.containsKey(step) ? true : null;
    }

    private static Stream<SystemRecords.Advice> advice(Map<PreparationStep, StepFact> steps, Specialist specialist) {
        var taken = steps.get(specialist.step());
        return taken == null
                ? Stream.empty()
                : Stream.of(new SystemRecords.Advice(specialist.name(), taken.doneOn(), taken.statement()));
    }
}
