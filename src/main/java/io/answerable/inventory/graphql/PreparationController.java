package io.answerable.inventory.graphql;

import io.answerable.inventory.preparation.DescribingUseCases;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.TakingSteps;
import io.answerable.inventory.preparation.UseCaseFact;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes the steps on the way into use; one mutation is one business act. */
@Controller
class PreparationController {

    private final TakingSteps taking;
    private final DescribingUseCases useCases;
    private final KnownThings known;

    PreparationController(TakingSteps taking, DescribingUseCases useCases, KnownThings known) {
        this.taking = taking;
        this.useCases = useCases;
        this.known = known;
    }

    @MutationMapping
    SystemPayload reviewLandscape(@Argument PreparationInputs.Step input) {
        return SystemPayload.of(known.asked(input).flatMap(it -> taking.reviewLandscape(it, input.account())));
    }

    @MutationMapping
    SystemPayload giveAdvice(@Argument PreparationInputs.Advice input) {
        return SystemPayload
                .of(known.asked(input).flatMap(it -> taking.advise(it, input.specialist(), input.account())));
    }

    @MutationMapping
    SystemPayload setUpTest(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.TEST_DESIGN, input);
    }

    @MutationMapping
    SystemPayload adviseOnTestDesign(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.TEST_DESIGN_ADVICE, input);
    }

    @MutationMapping
    SystemPayload prepareData(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.DATA_PREPARATION, input);
    }

    @MutationMapping
    SystemPayload involveEndUsers(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.END_USER_INVOLVEMENT, input);
    }

    @MutationMapping
    SystemPayload activateMonitoringPlan(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.MONITORING_PLAN, input);
    }

    @MutationMapping
    SystemPayload approveContingencyPlan(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.CONTINGENCY_PLAN, input);
    }

    @MutationMapping
    SystemPayload testContingencyPlan(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.CONTINGENCY_TEST, input);
    }

    @MutationMapping
    SystemPayload confirmCommandStructure(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.COMMAND_STRUCTURE, input);
    }

    @MutationMapping
    SystemPayload transferSupplierKnowledge(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.SUPPLIER_KNOWLEDGE, input);
    }

    @MutationMapping
    SystemPayload recordModelChange(@Argument PreparationInputs.Step input) {
        return take(PreparationStep.MODEL_CHANGE, input);
    }

    @MutationMapping
    SystemPayload withdrawPreparationStep(@Argument PreparationInputs.Withdraw input) {
        return SystemPayload.of(known.asked(input).flatMap(it -> taking.withdraw(it, input.step(), input.on())));
    }

    @MutationMapping
    SystemPayload describeUseCase(@Argument PreparationInputs.UseCase input) {
        var useCase = new UseCaseFact(input.problem(), input.painPoint(), input.improvement(), input.priority(), null);
        return SystemPayload.of(known.asked(input).flatMap(it -> useCases.describe(it, useCase, input.on())));
    }

    private SystemPayload take(PreparationStep step, PreparationInputs.Step input) {
        return SystemPayload.of(known.asked(input).flatMap(it -> taking.take(it, step, input.account())));
    }
}
