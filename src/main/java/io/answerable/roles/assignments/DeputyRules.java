package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says whether somebody can act in a role of somebody else (invariants ). */
@Component
public class DeputyRules {

    private final Eligibility eligibility;
    private final Segregation segregation;

    DeputyRules(Eligibility eligibility, Segregation segregation) {
        this.eligibility = eligibility;
        this.segregation = segregation;
    }

    /** A deputy must be present and free of what the role must not be combined with. */
    public List<Refusal> refusals(PersonId deputy, String role, Scope scope, Term term) {
        return eligibility.absence(deputy, term, "deputy")
                .map(List::of)
                .orElseGet(() -> segregation
                        .judge(HolderRef.person(deputy), new Segregation.Hat(role, scope, term.days()))
                        .refusals()
                        .stream()
                        .map(it -> it.blaming("deputy"))
                        .toList());
    }
}
