package io.answerable.inventory.preparation;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the steps that gates ask for have been taken. */
@Component
@Transactional(readOnly = true)
class PreparationRequirements implements GateRequirement {

    private static final Map<String, List<PreparationStep>> STEPS = Arrays.stream(PreparationStep.values())
            .filter(it -> it.requirement().isPresent())
            .collect(groupingBy(it -> it.requirement().orElseThrow()));

    private final PreparationSteps steps;

    PreparationRequirements(PreparationSteps steps) {
        this.steps = steps;
    }

    @Override
    public Set<String> requirements() {
        return STEPS.keySet();
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var taken = steps.of(question.ids(), question.asOf());
        return question.systems()
                .stream()
                .flatMap(system -> STEPS.entrySet()
                        .stream()
                        .filter(it -> question.asksFor(it.getKey()))
                        .map(it -> judged(system, it.getKey(), it.getValue(),
                                taken.getOrDefault(system.id(), List.of()))))
                .toList();
    }

    private static Judgement judged(AiSystemView system, String requirement, List<PreparationStep> asked,
            List<StepView> taken) {
        if (requirement.endsWith("_IF_BOUGHT") && system.supplier() == null) {
            return Judgement.notApplicable(system.id(), requirement, "It does not come from a supplier.");
        }
        var missing = asked.stream().filter(step -> taken.stream().noneMatch(it -> it.kind() == step)).toList();
        return missing.isEmpty()
                ? Judgement.met(system.id(), requirement, titles(asked) + ": done.", evidence(asked, taken))
                : Judgement.open(system.id(), requirement, titles(missing) + ": not recorded.",
                        missing.getFirst().roles().getFirst());
    }

    private static Evidence[] evidence(List<PreparationStep> asked, List<StepView> taken) {
        return taken.stream()
                .filter(it -> asked.contains(it.kind()))
                .map(it -> new Evidence(it.kind().name(),
                        it.evidence() == null ? it.kind().title() : it.evidence(), it.doneOn()))
                .toArray(Evidence[]::new);
    }

    private static String titles(List<PreparationStep> steps) {
        return String.join(", ", steps.stream().map(PreparationStep::title).toList());
    }
}
