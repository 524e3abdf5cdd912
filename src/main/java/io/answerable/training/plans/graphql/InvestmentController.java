package io.answerable.training.plans.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.training.TrainingInvestmentId;
import io.answerable.training.plans.InvestInTraining;
import io.answerable.training.plans.InvestingInTraining;
import io.answerable.training.plans.InvestmentReads;
import io.answerable.training.plans.InvestmentView;
import io.answerable.training.plans.UnitInvestmentView;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What units set aside for training, in the API. */
@Controller
class InvestmentController {

    private final InvestingInTraining investing;
    private final InvestmentReads investments;
    private final Referred referred;
    private final UnitDirectory units;
    private final CurrentActor actor;

    InvestmentController(InvestingInTraining investing, InvestmentReads investments, Referred referred,
            UnitDirectory units, CurrentActor actor) {
        this.investing = investing;
        this.investments = investments;
        this.referred = referred;
        this.units = units;
        this.actor = actor;
    }

    @QueryMapping
    @Nullable
    List<UnitInvestmentView> trainingInvestment(@Argument int year, @Argument @Nullable Reference unit,
            @Argument @Nullable LocalDate asOf) {
        var day = asOf == null ? actor.today() : asOf;
        return unit == null
                ? investments.ofYear(year, Optional.empty(), day)
                : unit.resolve("Unit", key -> Referred.first(units.idsOf(List.of(key)), UnitId::value), "unit")
                        .map(it -> investments.ofYear(year, Optional.of(UnitId.of(it)), day))
                        .orElse(null);
    }

    @MutationMapping
    PlanPayloads.Investment investInTraining(@Argument PlanInputs.Invest input) {
        return PlanPayloads.Investment.of(referred.unit(input.unit(), "unit")
                .flatMap(unit -> investing.invest(new InvestInTraining(unit, input.year(), input.budget(),
                        input.currency(), input.hours(), input.reason()))));
    }

    @MutationMapping
    PlanPayloads.Investment reviseTrainingInvestment(@Argument PlanInputs.Revise input) {
        var id = new Reference(input.investment(), null)
                .resolve("TrainingInvestment", key -> Optional.empty(), "input", "investment")
                .orElseThrow();
        return PlanPayloads.Investment.of(investing.revise(new InvestingInTraining.Revision(
                TrainingInvestmentId.of(id), input.expectedVersion(), input.budget(), input.hours(),
                input.reason())));
    }

    @BatchMapping(typeName = "UnitTrainingInvestment", field = "unit")
    Map<UnitInvestmentView, UnitView> unitOfYear(List<UnitInvestmentView> years) {
        return PerDay.one(years, UnitInvestmentView::asOf, UnitInvestmentView::unit, units::byId);
    }

    @BatchMapping(typeName = "TrainingInvestment")
    Map<InvestmentView, UnitView> unit(List<InvestmentView> investments) {
        return PerDay.one(investments, InvestmentView::asOf, InvestmentView::unit, units::byId);
    }
}
