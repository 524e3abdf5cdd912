package io.answerable.inventory.closure;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.PersonId;
import io.answerable.reference.LifeCycleGates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the end of a system or project is overseen and every item of the checklist is done (R-INV-38). */
@Component
class ClosureRequirements implements GateRequirement {

    private static final String OVERSEER = "CLOSURE_OVERSEER_NAMED";
    private static final String RESPONSIBLE = "role.project-lead";

    private final ClosureDirectory closures;
    private final Overseeing overseeing;
    private final LifeCycleGates catalogue;

    ClosureRequirements(ClosureDirectory closures, Overseeing overseeing, LifeCycleGates catalogue) {
        this.closures = closures;
        this.overseeing = overseeing;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> requirements() {
        return Stream.concat(Stream.of(OVERSEER), catalogue.closureChecklist().stream()).collect(toSet());
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = closures.of(question.ids(), question.asOf());
        var overseen = question.asksFor(OVERSEER)
                ? overseeing.entitled(question.systems(), overseers(known.values()), question.asOf())
                : Set.<AiSystemId>of();
        return question.systems()
                .stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.id()))
                        .flatMap(closure -> Stream.concat(
                                question.asksFor(OVERSEER)
                                        ? Stream.of(overseer(closure, overseen.contains(it.id())))
                                        : Stream.empty(),
                                closure.items().stream().map(item -> judged(it, item)))))
                .toList();
    }

    private static Map<AiSystemId, PersonId> overseers(Collection<ClosureView> closures) {
        var named = new HashMap<AiSystemId, PersonId>();
        closures.forEach(it -> {
            if (it.overseer() != null) {
                named.put(it.system(), it.overseer());
            }
        });
        return named;
    }

    private static Judgement overseer(ClosureView closure, boolean isEntitled) {
        if (isEntitled) {
            return Judgement.met(closure.system(), OVERSEER, "Somebody oversees the closure.");
        }
        return Judgement.open(closure.system(), OVERSEER, closure.overseer() == null
                ? "Nobody is named to oversee the closure."
                : "Whoever was named to oversee the closure may not do so any longer.", RESPONSIBLE);
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
