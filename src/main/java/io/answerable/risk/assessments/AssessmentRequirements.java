package io.answerable.risk.assessments;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RequiredAssessmentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the assessments that a gate asks for have been started or approved. What a system does not need by its facts is
 * not applicable (rule reading 26). An approval that has expired, or that rests on a former classification, opens the gate
 * for nobody.
 */
@Component
@Transactional(readOnly = true)
class AssessmentRequirements implements GateRequirement {

    private static final Map<String, AssessmentType> STARTED = Map.of("EQUALITY_IMPACT_STARTED",
            AssessmentType.EQUALITY_IMPACT, "DPIA_STARTED_IF_PERSONAL_DATA", AssessmentType.DPIA);
    private static final Map<String, AssessmentType> APPROVED = Map.of("AI_RISK_APPROVED", AssessmentType.AI_RISK,
            "AI_SYSTEM_IMPACT_APPROVED", AssessmentType.AI_SYSTEM_IMPACT, "INFOSEC_RISK_APPROVED",
            AssessmentType.INFOSEC_RISK, "DPIA_APPROVED_IF_PERSONAL_DATA", AssessmentType.DPIA,
            "EQUALITY_IMPACT_APPROVED_IF_AFFECTS_PERSONS", AssessmentType.EQUALITY_IMPACT,
            "FRIA_APPROVED_IF_REQUIRED", AssessmentType.FRIA, "LEGAL_COMPLIANCE_APPROVED",
            AssessmentType.LEGAL_COMPLIANCE);

    private final AssessmentDirectory directory;
    private final Conductors conductors;
    private final PeopleDirectory people;

    AssessmentRequirements(AssessmentDirectory directory, Conductors conductors, PeopleDirectory people) {
        this.directory = directory;
        this.conductors = conductors;
        this.people = people;
    }

    @Override
    public Set<String> requirements() {
        return Stream.concat(STARTED.keySet().stream(), APPROVED.keySet().stream()).collect(Collectors.toSet());
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var required = directory.required(question.systems());
        var names = names(required.values(), question.asOf());
        var roles = Stream.of(AssessmentType.values())
                .collect(toMap(Function.identity(), it -> conductors.roleOf(it, question.asOf())));
        return question.systems().stream().flatMap(system -> {
            var needed = required.getOrDefault(system.id(), List.of())
                    .stream()
                    .filter(RequiredAssessmentView::binding)
                    .collect(toMap(RequiredAssessmentView::type, Function.identity()));
            return Stream.concat(
                    asked(STARTED, question).map(it -> started(system, it.getKey(), needed.get(it.getValue()), roles)),
                    asked(APPROVED, question)
                            .map(it -> approved(system, it.getKey(), needed.get(it.getValue()), roles, names)));
        }).toList();
    }

    private static Stream<Map.Entry<String, AssessmentType>> asked(Map<String, AssessmentType> requirements,
            GateQuestion question) {
        return requirements.entrySet().stream().filter(it -> question.asksFor(it.getKey()));
    }

    private Map<PersonId, PersonView> names(Collection<List<RequiredAssessmentView>> required, LocalDate day) {
        return people.byId(required.stream()
                .flatMap(List::stream)
                .map(RequiredAssessmentView::assessment)
                .filter(Objects::nonNull)
                .map(it -> Objects.requireNonNull(it).conductor())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()), day);
    }

    private static Judgement started(AiSystemView system, String requirement, @Nullable RequiredAssessmentView needed,
            Map<AssessmentType, String> roles) {
        if (needed == null) {
            return notNeeded(system, requirement);
        }
        var assessment = needed.assessment();
        return assessment != null && assessment.status().isStarted()
                ? Judgement.met(system.id(), requirement, "It is " + assessment.status() + ".", evidence(assessment))
                : Judgement.open(system.id(), requirement, "Nobody has started it.", roles.get(needed.type()));
    }

    private static Judgement approved(AiSystemView system, String requirement, @Nullable RequiredAssessmentView needed,
            Map<AssessmentType, String> roles, Map<PersonId, PersonView> names) {
        if (needed == null) {
            return notNeeded(system, requirement);
        }
        var assessment = needed.assessment();
        if (assessment != null && assessment.holds()) {
            return Judgement.met(system.id(), requirement,
                    assessment.validUntil() == null
                            ? "It is approved."
                            : "It is approved until " + assessment.validUntil() + ".",
                    evidence(assessment));
        }
        return Judgement.open(system.id(), requirement, missing(assessment, names), roles.get(needed.type()));
    }

    private static String missing(@Nullable AssessmentView it, Map<PersonId, PersonView> names) {
        if (it == null || it.status() == AssessmentStatus.REQUIRED) {
            return "Nobody has started it.";
        }
        if (it.isApproved()) {
            return it.expired()
                    ? "The approval ended on " + it.validUntil() + "."
                    : "The system was classified anew since it was approved.";
        }
        var conductor = it.conductor() == null ? null : names.get(it.conductor());
        return conductor == null
                ? "It is " + it.status() + "."
                : "It is " + it.status() + ", conducted by " + conductor.name() + " (" + conductor.key() + ").";
    }

    private static Judgement notNeeded(AiSystemView system, String requirement) {
        return Judgement.notApplicable(system.id(), requirement, "The facts of the system do not ask for it.");
    }

    private static Evidence evidence(AssessmentView assessment) {
        return new Evidence("ASSESSMENT", assessment.key() + " " + assessment.type(), assessment.approvedOn());
    }
}
