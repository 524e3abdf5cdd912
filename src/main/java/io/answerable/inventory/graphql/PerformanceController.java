package io.answerable.inventory.graphql;

import io.answerable.inventory.monitoring.LimitFact;
import io.answerable.inventory.monitoring.OutputOverrideView;
import io.answerable.inventory.monitoring.OverridingOutput;
import io.answerable.inventory.monitoring.WatchingSystems;
import io.answerable.inventory.objectives.AgreeingOnKpis;
import io.answerable.inventory.validation.ValidatingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records whether systems do what they should and achieve what they are for. */
@Controller
class PerformanceController {

    private final ValidatingSystems validating;
    private final AgreeingOnKpis agreeing;
    private final WatchingSystems watching;
    private final OverridingOutput overriding;
    private final KnownThings known;
    private final KnownPartners partners;

    PerformanceController(ValidatingSystems validating, AgreeingOnKpis agreeing, WatchingSystems watching,
            OverridingOutput overriding, KnownThings known, KnownPartners partners) {
        this.validating = validating;
        this.agreeing = agreeing;
        this.watching = watching;
        this.overriding = overriding;
        this.known = known;
        this.partners = partners;
    }

    @MutationMapping
    SystemPayload recordValidation(@Argument PreparationInputs.Validation input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> partners.party(input.evaluator(), "evaluator")
                        .flatMap(evaluator -> validating.validate(it,
                                new ValidatingSystems.Finding(input.passed(), input.on(),
                                        evaluator.orElse(null), input.explanation(), input.evidence())))));
    }

    @MutationMapping
    SystemPayload agreeKpi(@Argument PreparationInputs.Kpi input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> partners.people(input.agreedBy(), "agreedBy")
                        .flatMap(people -> agreeing.agree(it, new AgreeingOnKpis.Agreement(input.name(), input.kind(),
                                input.better(), input.target(), people, input.on())))));
    }

    @MutationMapping
    SystemPayload measureKpi(@Argument PreparationInputs.Actual input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> agreeing.measure(it, input.name(), input.actual(), input.on())));
    }

    @MutationMapping
    SystemPayload giveUpKpi(@Argument PreparationInputs.Named input) {
        return SystemPayload.of(known.asked(input).flatMap(it -> agreeing.giveUp(it, input.name(), input.on())));
    }

    @MutationMapping
    SystemPayload setMonitoringLimit(@Argument PreparationInputs.Limit input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> watching.setLimit(it,
                        new LimitFact(input.measure(), input.lowest(), input.highest()), input.on())));
    }

    @MutationMapping
    SystemPayload liftMonitoringLimit(@Argument PreparationInputs.Limit input) {
        return SystemPayload.of(known.asked(input).flatMap(it -> watching.liftLimit(it, input.measure(), input.on())));
    }

    @MutationMapping
    SystemPayload recordMeasurement(@Argument PreparationInputs.Measured input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> watching.measure(it, input.measure(), input.value(), input.on())));
    }

    /** What was logged, or why it was refused. */
    record OutputOverridePayload(@Nullable OutputOverrideView outputOverride, List<Refusal> errors) {}

    @MutationMapping
    OutputOverridePayload logOutputOverride(@Argument PreparationInputs.OutputOverride input) {
        var outcome = known.changed(input.aiSystem())
                .flatMap(it -> overriding.override(it, input.reason(), input.outcome()));
        return switch (outcome) {
            case Outcome.Done<OutputOverrideView>(var override) -> new OutputOverridePayload(override, List.of());
            case Outcome.Refused<OutputOverrideView>(var refusals) -> new OutputOverridePayload(null, refusals);
        };
    }
}
