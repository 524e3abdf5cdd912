package io.answerable.risk.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RiskReads implements RiskRegister {

    private final Risks risks;
    private final RegisterReviews reviews;

    RiskReads(Risks risks, RegisterReviews reviews) {
        this.risks = risks;
        this.reviews = reviews;
    }

    @Override
    public List<RiskView> all(LocalDate asOf) {
        return views(risks.all(), asOf).toList();
    }

    @Override
    public Map<RiskId, RiskView> byId(Collection<RiskId> ids, LocalDate asOf) {
        return views(risks.byId(ids.stream().map(RiskId::value).toList()), asOf)
                .collect(toMap(RiskView::id, it -> it));
    }

    @Override
    public Map<String, RiskId> idsOf(Collection<String> keys) {
        KeyRegister register = risks.keys();
        return register.idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> RiskId.of(it.getValue())));
    }

    @Override
    public Map<AiSystemId, List<RiskView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        var wanted = new HashSet<>(systems);
        return views(risks.ofSystems(systems), asOf)
                .filter(it -> it.system() != null && wanted.contains(it.system()))
                .collect(groupingBy(it -> Objects.requireNonNull(it.system())));
    }

    @Override
    public Optional<LocalDate> lastReviewedByTopManagement(LocalDate asOf) {
        return reviews.knownOn(asOf).stream().filter(it -> !it.isAfter(asOf)).reduce((earlier, later) -> later);
    }

    private static Stream<RiskView> views(Collection<Risk> risks, LocalDate asOf) {
        return risks.stream().flatMap(it -> view(it, asOf).stream()).sorted(Comparator.comparing(RiskView::key));
    }

    static Optional<RiskView> view(Risk risk, LocalDate asOf) {
        return risk.on(asOf).filter(it -> !it.dates().raisedOn().isAfter(asOf)).map(it -> view(risk, it, asOf));
    }

    private static RiskView view(Risk risk, RiskFact fact, LocalDate asOf) {
        var nature = fact.nature();
        return new RiskView(risk.getId(), risk.entry().key(), nature.title(), nature.kind(), nature.dimension(),
                nature.taxonomy(), nature.place().system(), nature.place().unit(), AffectedDomains.of(nature),
                fact.owner(), fact.inherent(), fact.residual(), fact.stateOn(asOf), fact.dates().raisedOn(),
                fact.dates().reviewDue(), fact.dates().reviewedOn(), fact.acceptance(),
                risk.treatments().on(asOf).stream().map(it -> view(risk.getId(), it, asOf)).toList(),
                risk.entry().version(), asOf);
    }

    private static TreatmentView view(RiskId risk, TreatmentFact it, LocalDate asOf) {
        return new TreatmentView(risk, it.number(), it.action(), it.owner(), it.due(), it.resources(), it.cost(),
                it.effect(), it.state(), asOf);
    }
}
