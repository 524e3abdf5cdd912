package io.answerable.risk.assessments;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationView;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether the law asks for an assessment of fundamental rights (Article 27). It does once the duty is in force; the
 * organisation's own, earlier target is shown but does not count (rule reading 14).
 */
@Component
class FundamentalRights {

    static final String DUTY = "EUAIA-27";

    private final ObligationDirectory obligations;

    FundamentalRights(ObligationDirectory obligations) {
        this.obligations = obligations;
    }

    /** The duty of each system as on its day; missing where the law does not concern it. */
    Map<AiSystemId, ObligationView> of(Collection<AiSystemView> systems) {
        var duties = new HashMap<AiSystemId, ObligationView>();
        systems.stream()
                .filter(FundamentalRights::mayBeConcerned)
                .collect(groupingBy(AiSystemView::asOf))
                .forEach((day, ofThatDay) -> obligations.of(ofThatDay.stream().map(AiSystemView::id).toList(), day)
                        .values()
                        .forEach(them -> them.stream()
                                .filter(it -> it.key().equals(DUTY))
                                .forEach(it -> duties.put(it.system(), it))));
        return duties;
    }

    private static boolean mayBeConcerned(AiSystemView system) {
        return system.isHighRiskByLaw() || !system.annexPoints().isEmpty();
    }
}
