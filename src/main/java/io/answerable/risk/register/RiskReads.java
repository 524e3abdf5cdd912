package io.answerable.risk.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.RegisterReviewView;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
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
    private final RiskViews views;
    private final RegisterReviews reviews;
    private final Appetite appetite;

    RiskReads(Risks risks, RiskViews views, RegisterReviews reviews, Appetite appetite) {
        this.risks = risks;
        this.views = views;
        this.reviews = reviews;
        this.appetite = appetite;
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
    public List<RiskView> aboveAppetite(LocalDate asOf) {
        return views(risks.all(), asOf).filter(it -> it.isOpenThreat() && appetite.isExceededBy(it)).toList();
    }

    @Override
    public Map<PersonId, List<RiskView>> openOf(Collection<PersonId> owners, LocalDate asOf) {
        var wanted = new HashSet<>(owners);
        return views(risks.all(), asOf)
                .filter(it -> it.isOpen() && it.owner() != null && wanted.contains(it.owner()))
                .collect(groupingBy(it -> Objects.requireNonNull(it.owner())));
    }

    @Override
    public Optional<LocalDate> lastReviewedByTopManagement(LocalDate asOf) {
        return reviews.knownOn(asOf).stream().filter(it -> !it.isAfter(asOf)).reduce((earlier, later) -> later);
    }

    @Override
    public List<RegisterReviewView> reviewsByTopManagement(LocalDate asOf) {
        return reviews.allOn(asOf).stream().filter(it -> !it.heldOn().isAfter(asOf)).toList();
    }

    private Stream<RiskView> views(Collection<Risk> risks, LocalDate asOf) {
        return risks.stream().flatMap(it -> views.of(it, asOf).stream()).sorted(Comparator.comparing(RiskView::key));
    }
}
