package io.answerable.inventory.authorisations;

import io.answerable.inventory.spi.ReclassificationConsequence;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which authorisations a stricter category would put in doubt (V-5, R-INV-14). */
@Component
class AuthorisationsToReconsider implements ReclassificationConsequence {

    private final AuthorisationsInDoubt doubted;

    AuthorisationsToReconsider(AuthorisationsInDoubt doubted) {
        this.doubted = doubted;
    }

    @Override
    public Consequences of(Supposed supposed) {
        var affected = doubted
                .after(supposed.before().id(), supposed.before().category(), supposed.after().category(),
                        supposed.asOf())
                .stream()
                .map(it -> it.kind() + " " + it.key())
                .toList();
        return affected.isEmpty()
                ? Consequences.NONE
                : new Consequences(List.of(), List.of(), affected, List.of(), List.of());
    }
}
