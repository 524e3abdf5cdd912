package io.answerable.risk.assessments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.assessments.ChangeOfAssessment;
import io.answerable.risk.assessments.ConductingAssessments;
import io.answerable.risk.assessments.DecidingAssessments;
import io.answerable.risk.assessments.StartingAssessments;
import io.answerable.risk.assessments.StartingAssessments.StartAssessment;
import io.answerable.risk.matters.Named;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes assessments; one mutation is one business act. */
@Controller
class ChangingAssessmentsController {

    private final StartingAssessments starting;
    private final ConductingAssessments conducting;
    private final DecidingAssessments deciding;
    private final AssessmentDirectory directory;
    private final Named named;

    ChangingAssessmentsController(StartingAssessments starting, ConductingAssessments conducting,
            DecidingAssessments deciding, AssessmentDirectory directory, Named named) {
        this.starting = starting;
        this.conducting = conducting;
        this.deciding = deciding;
        this.directory = directory;
        this.named = named;
    }

    @MutationMapping
    AssessmentPayload startAssessment(@Argument AssessmentInputs.Start input) {
        return AssessmentPayload.of(Named.required(named.system(input.aiSystem(), "input", "aiSystem"), "AI system",
                "aiSystem")
                .flatMap(system -> named.person(input.conductor(), "conductor")
                        .flatMap(conductor -> starting.start(new StartAssessment(system, input.type(),
                                conductor.orElse(null), input.reason())))));
    }

    @MutationMapping
    AssessmentPayload recordAssessmentSection(@Argument AssessmentInputs.Write input) {
        return changed(input, it -> conducting.write(it, input.section(), input.content()));
    }

    @MutationMapping
    AssessmentPayload submitAssessment(@Argument AssessmentInputs.Submit input) {
        return changed(input, it -> conducting.submit(it, input.result()));
    }

    @MutationMapping
    AssessmentPayload approveAssessment(@Argument AssessmentInputs.Approve input) {
        return changed(input, it -> deciding.approve(it, input.validUntil()));
    }

    @MutationMapping
    AssessmentPayload rejectAssessment(@Argument AssessmentInputs.Reject input) {
        return changed(input, deciding::reject);
    }

    private AssessmentPayload changed(AssessmentInputs.Change input,
            Function<ChangeOfAssessment, Outcome<AssessmentView>> act) {
        return AssessmentPayload.of(assessment(input.assessment())
                .flatMap(it -> act.apply(new ChangeOfAssessment(it, input.expectedVersion(), input.reason()))));
    }

    private Outcome<AssessmentId> assessment(Reference by) {
        return Named.required(by.resolve("Assessment",
                key -> Named.first(directory.idsOf(List.of(key)), AssessmentId::value), "input", "assessment")
                .map(AssessmentId::of), "assessment", "assessment");
    }
}
