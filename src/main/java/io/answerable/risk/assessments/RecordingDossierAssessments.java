package io.answerable.risk.assessments;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.KnownKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ClassificationDirectory;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.RecordingAssessments;
import io.answerable.risk.assessments.AssessmentFact.Approval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierAssessments implements RecordingAssessments {

    private final Assessments assessments;
    private final AiSystemRegister register;
    private final ClassificationDirectory classifications;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    RecordingDossierAssessments(Assessments assessments, AiSystemRegister register,
            ClassificationDirectory classifications, PeopleDirectory people, CurrentActor actor) {
        this.assessments = assessments;
        this.register = register;
        this.classifications = classifications;
        this.people = people;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<AssessmentFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("assessments", progress);
        var registration = Registration.of(section, rows, AssessmentFacts::key, assessments.keys(), asOf);
        var known = known(rows, asOf, section);
        assessments.record(registration, asOf, (row, assessment, day) -> known.fact(row.number(), row.content())
                .ifPresent(it -> follow(section, row.number(), it, assessment, day)));
        return section.recorded(registration.entries().keySet());
    }

    private static void follow(Section section, int row, AssessmentFact told, Assessment assessment, LocalDate day) {
        var followed = assessment.following(told, day);
        if (assessment.isApprovedAsOwnWork(followed)) {
            section.refuse(row, "approved_by", Assessment.OWN_WORK,
                    "Nobody approves an assessment that they conducted, wrote or handed in.",
                    "Name somebody else, or leave it open who approved it.");
        } else {
            assessment.follow(followed, day);
        }
    }

    private Known known(List<AssessmentFacts> rows, LocalDate asOf, Section section) {
        var systems = register.idsOf(rows.stream().map(AssessmentFacts::system).collect(toSet()));
        return new Known(section, KnownKeys.of(rows, AssessmentFacts::system, register::idsOf),
                KnownKeys.of(rows, List.of(AssessmentFacts::conductedBy, AssessmentFacts::approvedBy), people::idsOf),
                classifications.timelinesOf(systems.values()), asOf);
    }

    /** What the rows refer to. */
    private record Known(Section section, KnownKeys<AiSystemId> systems, KnownKeys<PersonId> people,
            Map<AiSystemId, ClassificationTimeline> classifications, LocalDate asOf) {

        Optional<AssessmentFact> fact(int row, AssessmentFacts it) {
            var system = systems.resolve(section, row, "system", it.system());
            var conductor = people.resolve(section, row, "conducted_by", it.conductedBy());
            var approver = people.resolve(section, row, "approved_by", it.approvedBy());
            section.acceptsOptional(row, "result", it.result());
            if (conductor != null && conductor.equals(approver)) {
                section.refuse(row, "approved_by", "K-3", "Nobody approves an assessment that they conducted.",
                        "Name somebody else, or leave it open who approved it.");
            }
            if (it.approvedOn() != null && it.validUntil() != null && it.validUntil().isBefore(it.approvedOn())) {
                section.refuse(row, "valid_until", "VALIDATION_FAILED", "It ends before it is approved.", null);
            }
            return system == null || section.hasRefused(row)
                    ? Optional.empty()
                    : Optional.of(new AssessmentFact(system, it.type(), it.status(), conductor, it.result(), null,
                            new Approval(approver, it.approvedOn(), it.validUntil(), basis(it, system)), null));
        }

        /** A dossier does not name the classification: it is that of the day of the approval, as far as that is known. */
        private @Nullable ClassificationId basis(AssessmentFacts it, AiSystemId system) {
            var known = classifications.get(system);
            return known == null || !it.status().wasApproved()
                    ? null
                    : known.inForceOn(Objects.requireNonNullElse(it.approvedOn(), asOf)).orElse(null);
        }
    }
}
