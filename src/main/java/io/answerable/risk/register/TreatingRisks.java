package io.answerable.risk.register;

import static io.answerable.access.Permission.MANAGE_RISKS;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentState;
import io.answerable.risk.register.OpenedRisks.Opened;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans what is done about risks, and records how far it has come (R-RSK-13). */
@Component
@Transactional
public class TreatingRisks {

    private static final Set<RiskState> UNDER_TREATMENT = Set.of(RiskState.TREATMENT_PLANNED, RiskState.IN_TREATMENT);

    private final OpenedRisks opened;
    private final PeopleDirectory people;

    TreatingRisks(OpenedRisks opened, PeopleDirectory people) {
        this.opened = opened;
        this.people = people;
    }

    /** Adds a treatment with an owner who is present and a day by which it is done. */
    public Outcome<RiskView> plan(ChangeOfRisk asked, PlanTreatment plan) {
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> OpenedRisks.unless(refusalOf(it), it))
                .flatMap(it -> checked(plan, it.today()).then(() -> Outcome.done(planned(asked, it, plan))));
    }

    private static Optional<Refusal> refusalOf(Opened it) {
        return it.state() == RiskState.TREATMENT_PLANNED
                ? Optional.empty()
                : it.risk().refusalOf(RiskState.TREATMENT_PLANNED, it.today());
    }

    private Checks checked(PlanTreatment plan, LocalDate today) {
        var cost = plan.cost();
        return new Checks().required("action", plan.action())
                .text("resources", plan.resources())
                .text("effect", plan.effect())
                .refuseIf(plan.owner() == null, () -> Refusal.ValidationFailed.required("owner"))
                .refuseIf(!isPresent(plan.owner(), today),
                        () -> Refusal.ValidationFailed.of("The person does not work here today.", "owner"))
                .refuseIf(plan.due() == null, () -> Refusal.ValidationFailed.required("due"))
                .refuseIf(cost != null && cost.compareTo(BigDecimal.ZERO) < 0,
                        () -> Refusal.ValidationFailed.of("A cost is not negative.", "cost"));
    }

    private boolean isPresent(@Nullable PersonId owner, LocalDate today) {
        var person = owner == null ? null : people.byId(List.of(owner), today).get(owner);
        return owner == null || person != null && person.status().present();
    }

    private RiskView planned(ChangeOfRisk asked, Opened it, PlanTreatment plan) {
        var risk = it.risk();
        risk.treat(it.today(), new TreatmentFact(risk.treatments().count() + 1, plan.action(), plan.owner(),
                plan.due(), plan.resources(), plan.cost(), plan.effect(), TreatmentState.PLANNED));
        if (it.state() != RiskState.IN_TREATMENT) {
            risk.change(it.today(), it.fact().in(RiskState.TREATMENT_PLANNED));
        }
        return opened.saved(it, "TREATMENT_PLANNED", asked);
    }

    /** Plans a treatment otherwise that is not over; how far it has come stays. */
    public Outcome<RiskView> replan(ChangeOfRisk asked, int treatment, PlanTreatment plan) {
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> treatment(it, treatment)
                        .flatMap(known -> checked(plan, it.today())
                                .refuseIf(known.state().isOver(),
                                        () -> Refusal.ValidationFailed.of("This treatment is over.", "treatment"))
                                .then(() -> {
                                    it.risk().treat(it.today(), known.replanned(plan));
                                    return Outcome.done(opened.saved(it, "TREATMENT_REPLANNED", asked));
                                })));
    }

    private static Outcome<TreatmentFact> treatment(Opened it, int number) {
        return it.risk()
                .treatments()
                .on(it.today(), number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("treatment", "treatment")));
    }

    /** Nothing more is done about the risk, and what remains is watched: for a risk of which no treatment is left. */
    public Outcome<RiskView> monitor(ChangeOfRisk asked) {
        return opened.open(asked, RiskState.MONITORED, MANAGE_RISKS)
                .flatMap(it -> OpenedRisks.unless(unfinished(numbersOfUnfinished(it)), it))
                .map(it -> {
                    it.risk().change(it.today(), it.fact().in(RiskState.MONITORED));
                    return opened.saved(it, "MONITORED", asked);
                });
    }

    private static List<Integer> numbersOfUnfinished(Opened it) {
        return it.risk()
                .treatments()
                .on(it.today())
                .stream()
                .filter(treatment -> !treatment.state().isOver())
                .map(TreatmentFact::number)
                .toList();
    }

    /** Why a risk with these unfinished treatments is not only watched. */
    static Optional<Refusal> unfinished(List<Integer> treatments) {
        return treatments.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ValidationFailed.of("Not every treatment is over: "
                        + treatments.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".", "risk"));
    }

    /**
     * Records how far a treatment has come; when the last one is over, what remains of the risk is monitored. When all
     * were dropped, it is to be treated or accepted anew.
     */
    public Outcome<RiskView> record(ChangeOfRisk asked, int treatment, TreatmentState state, @Nullable String effect) {
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> treatment(it, treatment).flatMap(known -> new Checks().text("effect", effect)
                        .then(() -> recorded(asked, it, known.recorded(state, effect)))));
    }

    private Outcome<RiskView> recorded(ChangeOfRisk asked, Opened it, TreatmentFact treatment) {
        it.risk().treat(it.today(), treatment);
        var next = following(it);
        if (next != it.state()) {
            var refusal = it.risk().refusalOf(next, it.today());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            it.risk().change(it.today(), it.fact().in(next));
        }
        return Outcome.done(opened.saved(it, "TREATMENT_RECORDED", asked));
    }

    private static RiskState following(Opened it) {
        var states = it.risk().treatments().on(it.today()).stream().map(TreatmentFact::state).toList();
        if (UNDER_TREATMENT.contains(it.state())
                && states.stream().allMatch(state -> state == TreatmentState.DROPPED)) {
            return RiskState.EVALUATED;
        }
        if (states.contains(TreatmentState.DONE) && states.stream().allMatch(TreatmentState::isOver)) {
            return RiskState.MONITORED;
        }
        return states.contains(TreatmentState.IN_PROGRESS) || states.contains(TreatmentState.DONE)
                ? RiskState.IN_TREATMENT
                : RiskState.TREATMENT_PLANNED;
    }
}
