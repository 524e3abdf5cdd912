package io.answerable.inventory.closure;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the end of a system or project is overseen and every item of the checklist is done (R-INV-38). */
@Component
class ClosureRequirements implements GateRequirement {

    private static final String OVERSEER = "CLOSURE_OVERSEER_NAMED";
    private static final String RESPONSIBLE = "role.project-lead";

    private final ClosureDirectory closures;
    private final LifeCycleGates catalogue;

    ClosureRequirements(ClosureDirectory closures, LifeCycleGates catalogue) {
        this.closures = closures;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> requirements() {
        return Stream.concat(Stream.of(OVERSEER), catalogue.closureChecklist().stream()).collect(toSet());
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = closures.of(question.ids(), question.asOf());
        return question.systems()
                .stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.id())).flatMap(closure -> judged(it, closure)))
                .toList();
    }

    private static Stream<Judgement> judged(AiSystemView system, ClosureView closure) {
        var overseer = closure.overseer() == null
                ? Judgement.open(system.id(), OVERSEER, "Nobody is named to oversee the closure.", RESPONSIBLE)
                : Judgement.met(system.id(), OVERSEER, "Somebody oversees the closure.");
        return Stream.concat(Stream.of(overseer), closure.items().stream().map(it -> judged(system, it)));
    }

    private static Judgement judged(AiSystemView system, ClosureView.ClosureItemView item) {
        if (item.done()) {
            var evidence = item.evidence() == null ? item.item() : item.evidence();
            return Judgement.met(system.id(), item.item(), "It is done.",
                    new Evidence("CLOSURE", evidence, item.doneOn()));
        }
        return Closures.isAsked(item.item(), system)
                ? Judgement.open(system.id(), item.item(), "It is not done.", RESPONSIBLE)
                : Judgement.notApplicable(system.id(), item.item(), "The system has no supplier.");
    }
}
