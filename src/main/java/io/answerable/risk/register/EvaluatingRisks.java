package io.answerable.risk.register;

import static io.answerable.access.Permission.MANAGE_RISKS;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskLevelChanged;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.OpenedRisks.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges how likely and how grave risks are, on the scales that all units share (R-RSK-22), and who owns them. */
@Component
@Transactional
public class EvaluatingRisks {

    private final OpenedRisks opened;
    private final OwnersOfRisks owners;
    private final RiskTaxonomy taxonomy;

    EvaluatingRisks(OpenedRisks opened, OwnersOfRisks owners, RiskTaxonomy taxonomy) {
        this.opened = opened;
        this.owners = owners;
        this.taxonomy = taxonomy;
    }

    /** Likelihood and impact as the caller judges them. */
    public record Judged(int likelihood, int impact) {}

    /**
     * Judges the risk before and after its treatment. What was accepted before has to be accepted anew; a risk in treatment
     * stays there.
     */
    public Outcome<RiskView> evaluate(ChangeOfRisk asked, Judged inherent, Judged residual) {
        if (!stands(inherent) || !stands(residual)) {
            return Outcome.refused(Refusal.ValidationFailed.of("Likelihood and impact stand on scales from 1 to "
                    + taxonomy.likelihoods().size() + ".", stands(inherent) ? "residual" : "inherent"));
        }
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> OpenedRisks.unless(refusalOf(it), it))
                .flatMap(it -> OpenedRisks.unless(refusalOf(it, rating(inherent), rating(residual)), it))
                .map(it -> evaluated(asked, it, rating(inherent), rating(residual)));
    }

    private static Optional<Refusal> refusalOf(Opened it) {
        return it.state().isOpen() ? Optional.empty() : it.risk().refusalOf(RiskState.EVALUATED, it.today());
    }

    /** What is done about a threat makes it no graver; of an opportunity there may be more afterwards. */
    private static Optional<Refusal> refusalOf(Opened it, RiskRating inherent, RiskRating residual) {
        return it.fact().isThreat() && residual.level().isAbove(inherent.level())
                ? Optional.of(Refusal.ValidationFailed.of(
                        "What remains of a threat cannot be graver than the threat itself.", "residual"))
                : Optional.empty();
    }

    private RiskView evaluated(ChangeOfRisk asked, Opened it, RiskRating inherent, RiskRating residual) {
        var before = it.fact().residualLevel();
        it.risk().change(it.today(), it.fact().rated(inherent, residual, afterwards(it.state())));
        var view = opened.saved(it, "EVALUATED", asked);
        if (before != residual.level()) {
            opened.tell(new RiskLevelChanged(view.id(), view.system(), before, residual.level(), view.owner(),
                    opened.by(asked)));
        }
        return view;
    }

    private static RiskState afterwards(RiskState state) {
        return switch (state) {
            case TREATMENT_PLANNED, IN_TREATMENT, MONITORED -> state;
            case IDENTIFIED, EVALUATED, ACCEPTED, REOPENED, CLOSED -> RiskState.EVALUATED;
        };
    }

    /** From today on somebody else owns the risk; whoever it is has to be present and from a using unit (K-1). */
    public Outcome<RiskView> assignOwner(ChangeOfRisk asked, @Nullable PersonId owner) {
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> OpenedRisks.unless(owners.refusalOf(owner, it.fact().nature().place()), it))
                .map(it -> {
                    if (owner != null) {
                        it.risk().change(it.today(), it.fact().ownedBy(owner));
                    }
                    return opened.saved(it, "OWNER_ASSIGNED", asked);
                });
    }

    /** Somebody has looked at the risk again today; the next look is due on a later day (R-RSK-11). */
    public Outcome<RiskView> review(ChangeOfRisk asked, LocalDate nextReview) {
        return opened.open(asked, MANAGE_RISKS).flatMap(it -> {
            if (!it.state().isOpen()) {
                return Outcome.refused(it.risk().refusalOf(RiskState.EVALUATED, it.today()).stream().toList());
            }
            if (!nextReview.isAfter(it.today())) {
                return Outcome.refused(Refusal.ValidationFailed.of("The next review lies ahead.", "nextReview"));
            }
            it.risk().change(it.today(), it.fact().reviewed(it.today(), nextReview));
            return Outcome.done(opened.saved(it, "REVIEWED", asked));
        });
    }

    /** The risk is over: nothing is left to watch. */
    public Outcome<RiskView> close(ChangeOfRisk asked) {
        return move(asked, RiskState.CLOSED, "CLOSED");
    }

    /** A risk that was thought to be over is back. */
    public Outcome<RiskView> reopen(ChangeOfRisk asked) {
        return move(asked, RiskState.REOPENED, "REOPENED");
    }

    private Outcome<RiskView> move(ChangeOfRisk asked, RiskState to, String act) {
        if (asked.reason() == null || asked.reason().isBlank()) {
            return Outcome.refused(List.of(Refusal.ValidationFailed.required("reason")));
        }
        return opened.open(asked, to, MANAGE_RISKS).map(it -> {
            it.risk().change(it.today(), it.fact().in(to));
            return opened.saved(it, act, asked);
        });
    }

    private boolean stands(Judged it) {
        return taxonomy.knows(it.likelihood(), it.impact());
    }

    private RiskRating rating(Judged it) {
        return new RiskRating(it.likelihood(), it.impact(), taxonomy.levelOf(it.likelihood(), it.impact()),
                taxonomy.version());
    }
}
