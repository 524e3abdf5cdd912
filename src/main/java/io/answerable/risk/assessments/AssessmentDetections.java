package io.answerable.risk.assessments;

import static io.answerable.inventory.LifecycleState.AUTHORISED;
import static io.answerable.inventory.LifecycleState.IN_USE;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds systems that may be used without a required assessment, or whose latest approval of any has expired (GATE-004, GATE-005). */
@Component
class AssessmentDetections implements Detector {

    private static final String NEVER_APPROVED = "GATE-004";
    private static final String EXPIRED = "GATE-005";
    private static final Set<LifecycleState> USABLE = Set.of(AUTHORISED, IN_USE);

    private final AiSystemRegister register;
    private final Assessments assessments;
    private final FundamentalRights fundamentalRights;
    private final Flaws flaws;

    AssessmentDetections(AiSystemRegister register, Assessments assessments, FundamentalRights fundamentalRights,
            Flaws flaws) {
        this.register = register;
        this.assessments = assessments;
        this.fundamentalRights = fundamentalRights;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NEVER_APPROVED, EXPIRED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Assessment", "ContestedObligation", "Organisation");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var systems = register.timelines(concern.systems().map(AssessmentDetections::ids))
                .stream()
                .filter(it -> it.in(USABLE).contain(concern.asOf()))
                .toList();
        var approvals = Approvals.of(assessments.history().values());
        var duties = fundamentalRights.of(views(systems, concern.asOf()));
        return flaws.found(systems.stream()
                .flatMap(it -> of(it, approvals, duties.get(it.id()), concern.asOf()))
                .toList(), concern);
    }

    private Collection<AiSystemView> views(List<SystemTimeline> systems, LocalDate day) {
        return register.byId(systems.stream().map(SystemTimeline::id).toList(), day).values();
    }

    private static Stream<Flaw> of(SystemTimeline system, Map<Approvals.Subject, Approvals> approvals,
            @Nullable ObligationView duty, LocalDate asOf) {
        var required = required(system, duty);
        return Arrays.stream(AssessmentType.values()).flatMap(type -> {
            var known = approvals.getOrDefault(new Approvals.Subject(system.id(), type), Approvals.NONE);
            var needed = required.getOrDefault(type, Days.never());
            return needed.isEmpty() && known == Approvals.NONE
                    ? Stream.<Flaw>empty()
                    : Stream.of(neverApproved(system, type, needed, known), expired(system, type, known, asOf));
        });
    }

    private static Map<AssessmentType, Days> required(SystemTimeline system,
            @Nullable ObligationView duty) {
        var days = new EnumMap<AssessmentType, Days>(AssessmentType.class);
        Need.all().forEach(it -> days.put(it.type(), it.days().apply(system)));
        if (duty != null && duty.status().isInForce()) {
            days.put(AssessmentType.FRIA, Days.between(duty.applicableFrom(), null));
        }
        return days;
    }

    private static Flaw neverApproved(SystemTimeline system, AssessmentType type, Days required, Approvals known) {
        return flaw(NEVER_APPROVED, system, type,
                system.in(USABLE).and(required).butNot(known.sinceTheFirst()),
                system.name() + " needs an approved assessment " + type + " and never had one.",
                "Conduct it and have it approved, or suspend the system.");
    }

    /**
     * Of any type, as the letter of the rule says: GATE-004 speaks of a required assessment, GATE-005 of the latest approved
     * one. Rule reading 26 says what a gate asks for, not what has expired; and whoever had something assessed without need
     * is told as well when that holds no longer (R-RSK-11). In the sample every approval is of a required one.
     */
    private static Flaw expired(SystemTimeline system, AssessmentType type, Approvals known, LocalDate asOf) {
        var last = known.lastGoodDay(asOf).map(Objects::toString).orElse("long ago");
        return flaw(EXPIRED, system, type, system.in(USABLE).and(known.expired()),
                "The approval of the assessment " + type + " of " + system.name() + " ended on " + last + ".",
                "Repeat the assessment and have it approved.");
    }

    private static Flaw flaw(String code, SystemTimeline system, AssessmentType type, Days days, String reason,
            String step) {
        var subject = new Subject("system/type", "AiSystem", system.id().value(), system.key() + "/" + type,
                system.name() + ", " + type);
        return new Flaw(code, subject, new Place(system.id(), null), days, system.broughtOn(), reason, step);
    }

    private static Collection<AiSystemId> ids(Set<UUID> systems) {
        return List.copyOf(systems.stream().map(AiSystemId::of).toList());
    }
}
