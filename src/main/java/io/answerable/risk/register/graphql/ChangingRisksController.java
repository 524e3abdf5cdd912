package io.answerable.risk.register.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Named;
import io.answerable.risk.register.AcceptingRisks;
import io.answerable.risk.register.ChangeOfRisk;
import io.answerable.risk.register.DescribeRisk;
import io.answerable.risk.register.DescribingRisks;
import io.answerable.risk.register.EvaluatingRisks;
import io.answerable.risk.register.PlanTreatment;
import io.answerable.risk.register.RaiseRisk;
import io.answerable.risk.register.RaisingRisks;
import io.answerable.risk.register.ReviewingRegister;
import io.answerable.risk.register.TreatingRisks;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes the register of risks; one mutation is one business act. */
@Controller
class ChangingRisksController {

    private final RaisingRisks raising;
    private final DescribingRisks describing;
    private final EvaluatingRisks evaluating;
    private final TreatingRisks treating;
    private final AcceptingRisks accepting;
    private final ReviewingRegister reviewing;
    private final RiskRegister register;
    private final Named named;

    ChangingRisksController(RaisingRisks raising, DescribingRisks describing, EvaluatingRisks evaluating,
            TreatingRisks treating, AcceptingRisks accepting, ReviewingRegister reviewing, RiskRegister register,
            Named named) {
        this.raising = raising;
        this.describing = describing;
        this.evaluating = evaluating;
        this.treating = treating;
        this.accepting = accepting;
        this.reviewing = reviewing;
        this.register = register;
        this.named = named;
    }

    @MutationMapping
    RiskPayload raiseRisk(@Argument RiskInputs.Raise input) {
        return RiskPayload.of(named.place(input.aiSystem(), input.unit())
                .flatMap(place -> named.person(input.owner(), "owner")
                        .flatMap(owner -> raising.raise(new RaiseRisk(input.key(), input.title(), input.kind(),
                                input.dimension(), input.taxonomy(), place, input.affectedDomains(),
                                owner.orElse(null), input.reviewDue(), input.reason())))));
    }

    @MutationMapping
    RiskPayload describeRisk(@Argument RiskInputs.Describe input) {
        return changed(input, it -> describing.describe(it, new DescribeRisk(input.title(), input.kind(),
                input.dimension(), input.taxonomy(), input.affectedDomains())));
    }

    @MutationMapping
    RiskPayload evaluateRisk(@Argument RiskInputs.Evaluate input) {
        return changed(input, it -> evaluating.evaluate(it, judged(input.inherent()), judged(input.residual())));
    }

    private static EvaluatingRisks.Judged judged(RiskInputs.Rating rating) {
        return new EvaluatingRisks.Judged(rating.likelihood(), rating.impact());
    }

    @MutationMapping
    RiskPayload assignRiskOwner(@Argument RiskInputs.AssignOwner input) {
        return changed(input, it -> named.person(input.owner(), "owner")
                .flatMap(owner -> evaluating.assignOwner(it, owner.orElse(null))));
    }

    @MutationMapping
    RiskPayload planTreatment(@Argument RiskInputs.Plan input) {
        return changed(input, it -> named.person(input.owner(), "owner")
                .flatMap(owner -> treating.plan(it, new PlanTreatment(input.action(), owner.orElse(null), input.due(),
                        input.resources(), input.cost(), input.effect()))));
    }

    @MutationMapping
    RiskPayload replanTreatment(@Argument RiskInputs.Replan input) {
        return changed(input, it -> named.person(input.owner(), "owner")
                .flatMap(owner -> treating.replan(it, input.treatment(), new PlanTreatment(input.action(),
                        owner.orElse(null), input.due(), input.resources(), input.cost(), input.effect()))));
    }

    @MutationMapping
    RiskPayload monitorRisk(@Argument RiskInputs.Move input) {
        return changed(input, treating::monitor);
    }

    @MutationMapping
    RiskPayload recordTreatment(@Argument RiskInputs.RecordTreatment input) {
        return changed(input, it -> treating.record(it, input.treatment(), input.state(), input.effect()));
    }

    @MutationMapping
    RiskPayload acceptRisk(@Argument RiskInputs.Accept input) {
        return changed(input, it -> accepting.accept(it, input.until()));
    }

    @MutationMapping
    RiskPayload withdrawRiskAcceptance(@Argument RiskInputs.Move input) {
        return changed(input, accepting::withdraw);
    }

    @MutationMapping
    RiskPayload reviewRisk(@Argument RiskInputs.Review input) {
        return changed(input, it -> evaluating.review(it, input.nextReview()));
    }

    @MutationMapping
    RiskPayload closeRisk(@Argument RiskInputs.Move input) {
        return changed(input, evaluating::close);
    }

    @MutationMapping
    RiskPayload reopenRisk(@Argument RiskInputs.Move input) {
        return changed(input, evaluating::reopen);
    }

    @MutationMapping
    ReviewPayload recordRegisterReview(@Argument RiskInputs.ReviewRegister input) {
        return ReviewPayload.of(reviewing.record(input.on(), input.note(), input.reason()));
    }

    private RiskPayload changed(RiskInputs.Change input, Function<ChangeOfRisk, Outcome<RiskView>> act) {
        return RiskPayload.of(risk(input.risk())
                .flatMap(it -> act.apply(new ChangeOfRisk(it, input.expectedVersion(), input.reason()))));
    }

    private Outcome<RiskId> risk(Reference by) {
        return Named.required(by.resolve("Risk",
                key -> Named.first(register.idsOf(List.of(key)), RiskId::value), "input", "risk")
                .map(RiskId::of), "risk", "risk");
    }
}
