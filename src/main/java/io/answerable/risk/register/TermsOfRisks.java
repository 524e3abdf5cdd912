package io.answerable.risk.register;

import io.answerable.facts.Checks;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RiskTaxonomy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets risks be described in the terms of the taxonomy alone (R-RSK-01). */
@Component
class TermsOfRisks {

    private final RiskTaxonomy taxonomy;

    TermsOfRisks(RiskTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Checks check(Checks checks, List<String> subdomains, List<String> affectedDomains) {
        return checks
                .refuseIf(subdomains.stream().anyMatch(it -> taxonomy.subdomain(it).isEmpty()),
                        () -> Refusal.ValidationFailed.of("There is no such subdomain in the taxonomy.", "taxonomy"))
                .refuseIf(affectedDomains.stream().anyMatch(it -> taxonomy.domain(it).isEmpty()),
                        () -> Refusal.ValidationFailed.of("There is no such domain.", "affectedDomains"));
    }
}
