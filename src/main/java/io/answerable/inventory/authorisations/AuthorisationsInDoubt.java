package io.answerable.inventory.authorisations;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which authorisations another category of a system touches: one judgement for the preview and for the act (V-5, R-INV-14). */
@Component
class AuthorisationsInDoubt {

    private final AuthorisationDirectory authorisations;
    private final LegalTerms terms;

    AuthorisationsInDoubt(AuthorisationDirectory authorisations, LegalTerms terms) {
        this.authorisations = authorisations;
        this.terms = terms;
    }

    /** Those that the system would no longer have in earnest once it is of that category; none where it is no stricter. */
    List<AuthorisationView> after(AiSystemId system, RiskCategory before, RiskCategory now, LocalDate asOf) {
        return touches(before, now) ? valid(system, asOf) : List.of();
    }

    /** Those by which the system may be used that day. */
    List<AuthorisationView> valid(AiSystemId system, LocalDate asOf) {
        return authorisations.ofSystems(List.of(system), asOf)
                .getOrDefault(system, List.of())
                .stream()
                .filter(it -> it.isValid() && AuthorisationKind.FOR_USE.contains(it.kind()))
                .toList();
    }

    /** Whoever authorised a system that nobody had classified did not know how strictly the law looks at it. */
    private boolean touches(RiskCategory before, RiskCategory now) {
        return before == RiskCategory.UNCLASSIFIED
                ? now.isHighRisk() || now == RiskCategory.PROHIBITED
                : terms.isStricter(now.name(), before.name());
    }
}
