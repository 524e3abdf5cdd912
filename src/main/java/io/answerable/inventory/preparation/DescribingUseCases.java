package io.answerable.inventory.preparation;

import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.records.FollowingDossiers;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why a system is wanted: the problem, the pain point, the process to improve and the priority (R-INV-15). */
@Component
@Transactional
public class DescribingUseCases implements RecordingWithSystems {

    private static final Set<String> ROLES = Set.of("role.business-owner", "role.department-head", "role.project-lead",
            "role.product-manager", "role.ai-lead");

    private final PreparingSystems preparing;
    private final FollowingDossiers following;
    private final UseCases useCases;

    DescribingUseCases(PreparingSystems preparing, FollowingDossiers following, UseCases useCases) {
        this.preparing = preparing;
        this.following = following;
        this.useCases = useCases;
    }

    /** From that day on this is why; the objective that it serves stays. */
    public Outcome<AiSystemView> describe(ChangeOfSystem asked, UseCaseFact useCase, @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("USE_CASE_DESCRIBED", "describe the use case", on, ROLES);
        return new Checks().required("problem", useCase.problem())
                .required("painPoint", useCase.painPoint())
                .required("improvement", useCase.improvement())
                .then(() -> preparing.act(asked, act, (system, day, told) -> {
                    var before = useCases.facts().factOn(system.id(), "useCase", day);
                    useCases.facts()
                            .put(system.id(), useCase.serving(before.map(UseCaseFact::objective).orElse(null)), day,
                                    told);
                    return Optional.empty();
                }));
    }

    @Override
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        return following.record(useCases.facts(), rows, systems, asOf, (said, system) -> {
            var known = system.current();
            if (said.objective() != null || known.isPresent()) {
                system.follow(known.orElse(UseCases.NONE).serving(said.objective()), null, UseCaseFact::equals);
            }
        });
    }
}
