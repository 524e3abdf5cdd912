package io.answerable.inventory.duties;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.objectives.BusinessKpiView;
import io.answerable.inventory.objectives.BusinessKpis;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The KPIs of live systems to which people have agreed (R-ROL-40). */
@Component
@Transactional(readOnly = true)
class CommitmentsInInventory implements Commitments {

    private final AiSystemRegister register;
    private final BusinessKpis kpis;

    CommitmentsInInventory(AiSystemRegister register, BusinessKpis kpis) {
        this.register = register;
        this.kpis = kpis;
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var live = register.all(asOf).stream().filter(it -> !it.state().isEnded()).toList();
        var known = kpis.of(live, asOf);
        return live.stream()
                .flatMap(system -> known.getOrDefault(system.id(), List.of())
                        .stream()
                        .flatMap(kpi -> agreed(kpi, system, people)))
                .toList();
    }

    private static Stream<Commitment> agreed(BusinessKpiView kpi, AiSystemView system, Collection<PersonId> people) {
        return kpi.agreedBy()
                .stream()
                .filter(people::contains)
                .map(it -> new Commitment(it, CommitmentKind.BUSINESS_KPI,
                        new Subject("kpi", "AiSystem", system.id().value(), system.key() + "/" + kpi.name(),
                                kpi.name() + " of " + system.name()),
                        "Agreed to " + kpi.name() + " of " + system.name(), null, system.owningUnit().value(),
                        system.id().value()));
    }
}
