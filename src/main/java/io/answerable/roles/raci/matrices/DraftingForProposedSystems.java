package io.answerable.roles.raci.matrices;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemProposed;
import io.answerable.roles.Scope;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Drafts the matrix of department ownership for every proposed system that has none (domain model, 3.2). */
@Component
class DraftingForProposedSystems {

    private static final String TEMPLATE = "tpl.system-ownership";

    private final ActingAs actingAs;
    private final DraftingMatrices drafting;
    private final RaciMatrices matrices;

    DraftingForProposedSystems(ActingAs actingAs, DraftingMatrices drafting, RaciMatrices matrices) {
        this.actingAs = actingAs;
        this.drafting = drafting;
        this.matrices = matrices;
    }

    @ApplicationModuleListener(id = "roles.drafting-matrices-for-proposed-systems")
    void on(AiSystemProposed event) {
        actingAs.continuing(event.provenance(), () -> {
            var scope = Scope.system(event.system());
            if (!matrices.exist(List.of(scope))) {
                drafting.draft(new DraftMatrix(scope, null, TEMPLATE, null,
                        event.provenance().reason()));
            }
        });
    }
}
