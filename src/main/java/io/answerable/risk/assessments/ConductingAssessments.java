package io.answerable.risk.assessments;

import static java.util.Objects.requireNonNull;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the conductor write an assessment and hand it in (R-RSK-12). */
@Component
@Transactional
public class ConductingAssessments {

    private final OpenedAssessments opened;
    private final Contents contents;

    ConductingAssessments(OpenedAssessments opened, Contents contents) {
        this.opened = opened;
        this.contents = contents;
    }

    /** Writes one part of it while it is in progress. */
    public Outcome<AssessmentView> write(ChangeOfAssessment asked, String section, @Nullable String content) {
        return opened.forConductor(asked).flatMap(it -> {
            var fact = it.now(opened.today());
            var parts = contents.of(fact.type());
            return new Checks().refuseIf(fact.status() != AssessmentStatus.IN_PROGRESS, () -> notInProgress(fact))
                    .refuseIf(!parts.contains(section), () -> ValidationFailed.of(
                            "Such an assessment consists of " + String.join(", ", parts) + ".", "section"))
                    .required("content", content)
                    .then(() -> Outcome.done(written(asked, it,
                            new SectionFact(section, requireNonNull(content), opened.caller().orElse(null)))));
        });
    }

    private AssessmentView written(ChangeOfAssessment asked, Assessment assessment, SectionFact section) {
        assessment.write(section, opened.today());
        return opened.saved(assessment, "WRITTEN", asked.reason());
    }

    private static TransitionNotAllowed notInProgress(AssessmentFact fact) {
        return new TransitionNotAllowed("An assessment is written only while it is in progress.",
                List.of("assessment"), fact.status().name(),
                fact.status().next().stream().map(Enum::name).sorted().toList());
    }

    /** Hands it in for a decision. */
    public Outcome<AssessmentView> submit(ChangeOfAssessment asked, @Nullable String result) {
        return opened.forConductor(asked)
                .flatMap(it -> OpenedAssessments.unless(it.refusalOf(AssessmentStatus.SUBMITTED, opened.today()), it))
                .flatMap(it -> {
                    var missing = missing(it);
                    return new Checks().required("result", result)
                            .refuseIf(!missing.isEmpty(), () -> unwritten(missing))
                            .then(() -> Outcome.done(submitted(asked, it, requireNonNull(result))));
                });
    }

    static ValidationFailed unwritten(List<String> missing) {
        return ValidationFailed.of("These parts have not been written: " + String.join(", ", missing) + ".",
                "assessment");
    }

    private List<String> missing(Assessment assessment) {
        var type = assessment.now(opened.today()).type();
        return contents.isCompleteOnly(type)
                ? contents.of(type)
                        .stream()
                        .filter(it -> assessment.sections().on(opened.today(), it).isEmpty())
                        .toList()
                : List.of();
    }

    private AssessmentView submitted(ChangeOfAssessment asked, Assessment assessment, String result) {
        assessment.submit(result, opened.caller().orElse(null), opened.today());
        return opened.saved(assessment, "SUBMITTED", asked.reason());
    }
}
