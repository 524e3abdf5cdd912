package io.answerable.roles.gates;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.reviews.ReviewRequests;
import io.answerable.roles.vacancies.NoticingVacancies;
import io.answerable.roles.vacancies.OpenVacancy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks for a review of the matrix of a system that is of another category now, and looks for somebody to oversee one that
 * has become high-risk (process P2, step 4). Hearing of it again changes nothing.
 */
@Component
class FollowingReclassifications {

    private static final String TRIGGER = "SYSTEM_RECLASSIFIED";
    private static final String OVERSEER = "role.human-overseer";

    private final ActingAs actingAs;
    private final MatrixTimelines matrices;
    private final ReviewRequests reviews;
    private final NoticingVacancies vacancies;

    FollowingReclassifications(ActingAs actingAs, MatrixTimelines matrices, ReviewRequests reviews,
            NoticingVacancies vacancies) {
        this.actingAs = actingAs;
        this.matrices = matrices;
        this.reviews = reviews;
        this.vacancies = vacancies;
    }

    @ApplicationModuleListener(id = "roles.following-reclassifications")
    void on(AiSystemReclassified event) {
        actingAs.continuing(event.provenance(), () -> {
            var scope = Scope.system(event.system());
            Collection<Scope> here = List.of(scope);
            reviews.ask(
                    matrices.of(Optional.of(here))
                            .stream()
                            .filter(it -> it.active().contain(event.validFrom()))
                            .toList(),
                    TRIGGER, event.to() + " " + event.validFrom(), event.validFrom(), event.provenance());
            if (event.to().isHighRisk()) {
                seekOverseer(scope);
            }
        });
    }

    /** Refused where somebody oversees it, or where the vacancy is open already. */
    private void seekOverseer(Scope scope) {
        vacancies.open(new OpenVacancy(OVERSEER, scope, null, "The system has become high-risk."));
    }
}
