package io.answerable.risk.register;

import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskView;
import org.springframework.stereotype.Component;

/** Tells of which risks more remains than the organisation bears without more ado. */
@Component
class Appetite {

    private final RiskTaxonomy taxonomy;

    Appetite(RiskTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    boolean isExceededBy(RiskView risk) {
        var level = risk.residualLevel();
        return level != null && level.isAbove(taxonomy.appetite());
    }
}
