package io.answerable.inventory.lifecycle;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What has to be there before a suspended system is used again (R-INV-45): its cause is resolved, and the chief officer
 * has decided. That decision is an authorisation of use that is granted since the suspension; whatever was granted before
 * decides nothing about the restart.
 */
@Component
class ResumptionRequirements implements GateRequirement {

    private static final String CAUSE = "SUSPENSION_CAUSE_RESOLVED";
    private static final String DECISION = "CHIEF_OFFICER_DECISION";

    private static final Set<LifecycleState> SUSPENDED = Set.of(LifecycleState.SUSPENDED);

    private final AiSystemRegister register;
    private final SuspensionDirectory suspensions;
    private final AuthorisationDirectory authorisations;

    ResumptionRequirements(AiSystemRegister register, SuspensionDirectory suspensions,
            AuthorisationDirectory authorisations) {
        this.register = register;
        this.suspensions = suspensions;
        this.authorisations = authorisations;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(CAUSE, DECISION);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var suspended = suspensions.of(question.systems());
        var granted = authorisations.ofSystems(question.ids(), question.asOf());
        var since = suspendedSince(question);
        return question.systems()
                .stream()
                .flatMap(it -> Stream.of(cause(it, suspended.get(it.id())),
                        decision(it, since.get(it.id()), granted.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    /** The first day of each suspension; where no fact tells it, the day of the dossier that brought the system. */
    private Map<AiSystemId, LocalDate> suspendedSince(GateQuestion question) {
        var asOf = question.asOf();
        return register.timelines(Optional.of(question.ids()))
                .stream()
                .filter(it -> it.in(SUSPENDED).contain(asOf))
                .collect(toMap(SystemTimeline::id, it -> it.in(SUSPENDED).since(asOf, it.broughtOn())));
    }

    private static Judgement cause(AiSystemView system, @Nullable SuspensionView suspension) {
        if (suspension == null) {
            return Judgement.notApplicable(system.id(), CAUSE, "The system is not suspended.");
        }
        var resolution = suspension.resolution();
        return resolution == null
                ? Judgement.open(system.id(), CAUSE, "Nobody has said how the cause was resolved.",
                        "role.product-manager")
                : Judgement.met(system.id(), CAUSE, resolution,
                        new Evidence("RESOLUTION", resolution, suspension.resolvedOn()));
    }

    private static Judgement decision(AiSystemView system, @Nullable LocalDate suspended,
            List<AuthorisationView> authorisations) {
        return authorisations.stream()
                .filter(it -> it.kind() == AuthorisationKind.USE && it.isValid())
                .filter(it -> isSince(suspended, it.grantedOn()))
                .findFirst()
                .map(it -> Judgement.met(system.id(), DECISION, "Use was authorised after the suspension.",
                        new Evidence("AUTHORISATION", it.key() + " " + it.kind(), it.grantedOn())))
                .orElseGet(() -> Judgement.open(system.id(), DECISION,
                        "Use has not been authorised since the suspension.", "role.chief-officer"));
    }

    private static boolean isSince(@Nullable LocalDate suspendedOn, @Nullable LocalDate grantedOn) {
        return suspendedOn == null || grantedOn != null && !grantedOn.isBefore(suspendedOn);
    }
}
