package io.answerable.risk.controls.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.ControlApplicabilityView;
import io.answerable.risk.ControlStatus;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.StatementOfApplicability;
import io.answerable.risk.controls.DecideControl;
import io.answerable.risk.controls.DecidingControls;
import io.answerable.risk.matters.Named;
import io.answerable.risk.register.VisibleRisks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The statement of applicability in the API. */
@Controller
class ControlApplicabilityController {

    private final StatementOfApplicability statement;
    private final DecidingControls deciding;
    private final RiskRegister register;
    private final VisibleRisks visible;
    private final CurrentActor actor;

    ControlApplicabilityController(StatementOfApplicability statement, DecidingControls deciding,
            RiskRegister register, VisibleRisks visible, CurrentActor actor) {
        this.statement = statement;
        this.deciding = deciding;
        this.register = register;
        this.visible = visible;
        this.actor = actor;
    }

    record DecideInput(String control, int expectedVersion, boolean applicable, @Nullable String justification,
            ControlStatus status, List<String> evidence, List<Reference> risks, @Nullable String reason) {}

    record Payload(@Nullable ControlApplicabilityView controlApplicability, List<Refusal> errors) {

        static Payload of(Outcome<ControlApplicabilityView> outcome) {
            return switch (outcome) {
                case Outcome.Done<ControlApplicabilityView>(var decided) -> new Payload(decided, List.of());
                case Outcome.Refused<ControlApplicabilityView>(var refusals) -> new Payload(null, refusals);
            };
        }
    }

    @QueryMapping
    List<ControlApplicabilityView> statementOfApplicability(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return statement.on(asOf == null ? actor.today() : asOf);
    }

    @BatchMapping(typeName = "ControlApplicability")
    Map<ControlApplicabilityView, List<RiskView>> risks(List<ControlApplicabilityView> controls) {
        var found = new HashMap<ControlApplicabilityView, List<RiskView>>();
        controls.stream().collect(groupingBy(ControlApplicabilityView::asOf)).forEach((asOf, ofThatDay) -> {
            var seen = visible.byId(ofThatDay.stream().flatMap(it -> it.riskIds().stream()).distinct().toList(), asOf);
            ofThatDay.forEach(control -> found.put(control, control.riskIds()
                    .stream()
                    .flatMap(it -> Optional.ofNullable(seen.get(it)).stream())
                    .toList()));
        });
        return found;
    }

    @MutationMapping
    Payload decideControl(@Argument DecideInput input) {
        return Payload.of(risks(input).flatMap(risks -> deciding.decide(new DecideControl(input.control(),
                input.expectedVersion(), input.applicable(), input.justification(), input.status(), input.evidence(),
                risks, input.reason()))));
    }

    private Outcome<List<RiskId>> risks(DecideInput input) {
        var ids = new ArrayList<RiskId>();
        for (var reference : input.risks()) {
            var found = reference.resolve("Risk",
                    key -> Named.first(register.idsOf(List.of(key)), RiskId::value), "input", "risks");
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.NotFound.of("risk", "risks"));
            }
            ids.add(RiskId.of(found.get()));
        }
        return Outcome.done(ids);
    }
}
