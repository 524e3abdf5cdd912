package io.answerable.risk.register;

import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows risks as they were on a day. */
@Component
class RiskViews {

    private final RiskTaxonomy taxonomy;

    RiskViews(RiskTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Nothing before the day on which the risk was raised. */
    Optional<RiskView> of(Risk risk, LocalDate asOf) {
        return risk.on(asOf).filter(it -> !it.dates().raisedOn().isAfter(asOf)).map(it -> view(risk, it, asOf));
    }

    private RiskView view(Risk risk, RiskFact fact, LocalDate asOf) {
        var nature = fact.nature();
        return new RiskView(risk.getId(), risk.entry().key(), nature.title(), nature.kind(), nature.dimension(),
                nature.taxonomy(), nature.place().system(), nature.place().unit(), affectedDomains(nature),
                fact.owner(), fact.inherent(), fact.residual(), fact.stateOn(asOf), fact.dates().raisedOn(),
                fact.dates().reviewDue(), fact.dates().reviewedOn(), fact.acceptance(),
                risk.treatments().on(asOf).stream().map(it -> view(risk.getId(), it, asOf)).toList(),
                risk.entry().version(), asOf);
    }

    private static TreatmentView view(RiskId risk, TreatmentFact it, LocalDate asOf) {
        return new TreatmentView(risk, it.number(), it.action(), it.owner(), it.due(), it.resources(), it.cost(),
                it.effect(), it.state(), asOf);
    }

    /** As recorded, or else as the catalogue derives them, so that no domain stays without a look at it (R-RSK-05). */
    private List<String> affectedDomains(Nature nature) {
        return nature.affectedDomains().isEmpty()
                ? nature.taxonomy()
                        .stream()
                        .map(taxonomy.domainsBySubdomain()::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList()
                : nature.affectedDomains();
    }
}
