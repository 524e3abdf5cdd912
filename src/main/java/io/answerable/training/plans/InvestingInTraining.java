package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitDirectory;
import io.answerable.training.TrainingInvestmentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets aside what a unit spends on training in a year, and revises it (R-TRN-22). */
@Component
@Transactional
public class InvestingInTraining {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Investments investments;
    private final InvestmentReads reads;
    private final LookingAfterSkills looking;
    private final UnitDirectory units;
    private final CurrentActor actor;

    InvestingInTraining(Investments investments, InvestmentReads reads, LookingAfterSkills looking,
            UnitDirectory units, CurrentActor actor) {
        this.investments = investments;
        this.reads = reads;
        this.looking = looking;
        this.units = units;
        this.actor = actor;
    }

    /** Which investment, as the caller read it, what it is to be, and why. */
    public record Revision(TrainingInvestmentId investment, int expectedVersion, BigDecimal budget, int hours,
            @Nullable String reason) {}

    /** Sets something aside for a year for which nothing is yet. */
    public Outcome<InvestmentView> invest(InvestInTraining asked) {
        var today = actor.today();
        var unit = units.byId(List.of(asked.unit()), today).get(asked.unit());
        if (unit == null) {
            return Outcome.refused(Refusal.NotFound.of("unit", "unit"));
        }
        if (!looking.ofUnit(asked.unit())) {
            return Outcome.refused(Refusal.NotPermitted.to("plan the training of this unit"));
        }
        var key = unit.key() + "/" + asked.year();
        return amounts(asked.budget(), asked.hours(), asked.reason())
                .refuseIf(asked.year() < FIRST_YEAR || asked.year() > LAST_YEAR,
                        () -> Refusal.ValidationFailed.of("A year has four digits.", "year"))
                .refuseIf(!CURRENCY.matcher(asked.currency()).matches(), () -> Refusal.ValidationFailed
                        .of("A currency is named by the three letters of ISO 4217.", "currency"))
                .refuseIf(!investments.keys().idsOf(List.of(key)).isEmpty(), () -> Refusal.ValidationFailed
                        .keyTaken(key, "year"))
                .then(() -> invested(key, asked, today));
    }

    private static Checks amounts(BigDecimal budget, int hours, @Nullable String reason) {
        return new Checks().text("reason", reason)
                .refuseIf(budget.signum() < 0 || budget.scale() > 2 || budget.compareTo(MOST) > 0,
                        () -> Refusal.ValidationFailed.of("A budget has at most two decimals and is not negative.",
                                "budget"))
                .refuseIf(hours < 0, () -> Refusal.ValidationFailed.of("Hours are not negative.", "hours"));
    }

    private Outcome<InvestmentView> invested(String key, InvestInTraining asked, LocalDate today) {
        var entry = Entry.first(key, today);
        var investment = new Investment(entry, Timeline.empty(entry.id()));
        investment.set(new InvestmentFact(asked.unit(), asked.year(), asked.budget(), asked.currency(), asked.hours()),
                today);
        investments.add(investment, new Act("SET_ASIDE", today, asked.reason()));
        return reads.one(investment.getId(), today);
    }

    /** Another budget or other hours from today on. */
    public Outcome<InvestmentView> revise(Revision asked) {
        var today = actor.today();
        return amounts(asked.budget(), asked.hours(), asked.reason())
                .then(() -> investments.open("investment", asked.investment().value(), asked.expectedVersion(),
                        it -> it.facts().factOn(today).filter(fact -> looking.ofUnit(fact.unit())).isPresent()))
                .flatMap(investment -> {
                    var fact = investment.facts().factOn(today).orElseThrow();
                    investment.set(new InvestmentFact(fact.unit(), fact.year(), asked.budget(), fact.currency(),
                            asked.hours()), today);
                    investments.save(investment, new Act("REVISED", today, asked.reason()));
                    return reads.one(investment.getId(), today);
                });
    }
}
