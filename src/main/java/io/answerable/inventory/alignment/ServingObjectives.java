package io.answerable.inventory.alignment;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.preparation.UseCases;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the strategic objective that a system serves (R-ORG-22). */
@Component
@Transactional
public class ServingObjectives {

    private static final Set<String> ROLES = Set.of("role.business-owner", "role.department-head", "role.project-lead",
            "role.product-manager", "role.ai-lead", "role.lead-implementer");

    private final PreparingSystems preparing;
    private final UseCases useCases;

    ServingObjectives(PreparingSystems preparing, UseCases useCases) {
        this.preparing = preparing;
        this.useCases = useCases;
    }

    /**
     * From today on the system serves this objective; the rest of its use case stays.
     *
     * @param objective key of a known objective; null: none
     */
    public Outcome<AiSystemView> serve(ChangeOfSystem asked, @Nullable String objective) {
        var act = new PreparingSystems.Act("OBJECTIVE_NAMED", "name the objective", null, ROLES);
        return preparing.act(asked, act, (system, day, told) -> {
            useCases.serve(system.id(), objective, day, told);
            return Optional.empty();
        });
    }
}
