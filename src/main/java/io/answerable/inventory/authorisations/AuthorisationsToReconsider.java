package io.answerable.inventory.authorisations;

import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.reference.LegalTerms;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which authorisations a stricter category would put in doubt (V-5, R-INV-14). */
@Component
class AuthorisationsToReconsider implements ReclassificationConsequence {

    private final AuthorisationDirectory authorisations;
    private final LegalTerms terms;

    AuthorisationsToReconsider(AuthorisationDirectory authorisations, LegalTerms terms) {
        this.authorisations = authorisations;
        this.terms = terms;
    }

    @Override
    public Consequences of(Supposed supposed) {
        var system = supposed.before().id();
        return putsInDoubt(supposed.before().category(), supposed.after().category())
                ? affecting(authorisations.ofSystems(List.of(system), supposed.asOf())
                        .getOrDefault(system, List.of()))
                : Consequences.NONE;
    }

    /** Whoever authorised a system that nobody had classified did not know how strictly the law looks at it. */
    private boolean putsInDoubt(RiskCategory before, RiskCategory after) {
        return before == RiskCategory.UNCLASSIFIED
                ? after.isHighRisk() || after == RiskCategory.PROHIBITED
                : terms.isStricter(after.name(), before.name());
    }

    private static Consequences affecting(List<AuthorisationView> authorisations) {
        var affected = authorisations.stream()
                .filter(it -> it.isValid() && AuthorisationKind.FOR_USE.contains(it.kind()))
                .map(it -> it.kind() + " " + it.key())
                .toList();
        return new Consequences(List.of(), List.of(), affected, List.of(), List.of());
    }
}
