package io.answerable.training.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who would have to be trained if a system became high-risk (R-INV-14, P2): whoever would get a course assigned then, and whoever
 * is still to be found to oversee it.
 */
@Component
class TrainingToCome implements ReclassificationConsequence {

    private final Needs needs;
    private final OpenNeeds open;
    private final RoleHoldings roles;

    TrainingToCome(Needs needs, OpenNeeds open, RoleHoldings roles) {
        this.needs = needs;
        this.open = open;
        this.roles = roles;
    }

    @Override
    public Consequences of(Supposed supposed) {
        return !supposed.after().isHighRiskByLaw() || supposed.before().isHighRiskByLaw()
                ? Consequences.NONE
                : new Consequences(List.of(), training(supposed.before(), supposed.asOf()), List.of(), List.of(),
                        List.of());
    }

    private List<RequiredTraining> training(AiSystemView system, LocalDate day) {
        var known = open.among(needs.ofHighRisk(system, day), day)
                .stream()
                .map(it -> new RequiredTraining(it.course(), it.person(), OpenNeeds.usuallyDue(day)));
        var nobodyYet = new RequiredTraining(Needs.OVERSIGHT, null, null);
        return Stream.concat(isOverseen(system.id(), day) ? Stream.empty() : Stream.of(nobodyYet), known).toList();
    }

    private boolean isOverseen(AiSystemId system, LocalDate day) {
        var overseers = roles.of(Set.of(Needs.OVERSEER))
                .stream()
                .filter(it -> it.scope().equals(Scope.system(system)) && it.days().contain(day))
                .flatMap(it -> it.holder().asPerson().stream())
                .toList();
        return !open.present(overseers, day).isEmpty();
    }
}
