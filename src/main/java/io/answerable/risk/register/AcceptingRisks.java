package io.answerable.risk.register;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_RISKS;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.facts.RefusedActs;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskAcceptanceWithdrawn;
import io.answerable.risk.RiskAccepted;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.OpenedRisks.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody bear what remains of a risk (R-RSK-14). It takes the role that the residual level needs, or that of a
 * higher level; a business owner bears the risks of their own system only (SOD-006, rule reading 17).
 */
@Component
@Transactional
public class AcceptingRisks {

    static final Refusal NOT_EVALUATED = Refusal.ValidationFailed.of("The risk has not been evaluated.", "risk");
    static final Refusal NO_PERSON = Refusal.NotPermitted.to("accept a risk without being a person");

    private final OpenedRisks opened;
    private final RefusedActs refused;
    private final Authorities authorities;
    private final CurrentActor actor;

    AcceptingRisks(OpenedRisks opened, RefusedActs refused, Authorities authorities, CurrentActor actor) {
        this.opened = opened;
        this.refused = refused;
        this.authorities = authorities;
        this.actor = actor;
    }

    /** @param until the last day on which the acceptance holds; the risk is then to be judged anew */
    public Outcome<RiskView> accept(ChangeOfRisk asked, LocalDate until) {
        return opened.open(asked, RiskState.ACCEPTED, MANAGE_RISKS, APPROVE).flatMap(it -> {
            var level = it.fact().residualLevel();
            var person = actor.actor().person();
            if (level == null) {
                return Outcome.refused(NOT_EVALUATED);
            }
            if (person.isEmpty()) {
                return Outcome.refused(NO_PERSON);
            }
            if (until.isBefore(it.today())) {
                return Outcome.refused(Refusal.ValidationFailed.of("The last day lies in the past.", "until"));
            }
            return authorities.held(level, it.fact().nature().place())
                    .map(role -> Outcome.done(accepted(asked, it, level, person.get(), role, until)))
                    .orElseGet(() -> belowAuthority(asked, it, level));
        });
    }

    /**
     * Nobody bears any more what remains of the risk, which is then to be treated or accepted anew. Whoever manages risks or
     * approves may say so, with a reason.
     */
    public Outcome<RiskView> withdraw(ChangeOfRisk asked) {
        return opened.open(asked, MANAGE_RISKS, APPROVE)
                .flatMap(it -> OpenedRisks.unless(refusalOfWithdrawal(it), it))
                .flatMap(it -> new Checks().required("reason", asked.reason()).then(() -> {
                    it.risk().change(it.today(), it.fact().in(RiskState.EVALUATED));
                    var view = opened.saved(it, "ACCEPTANCE_WITHDRAWN", asked);
                    opened.tell(new RiskAcceptanceWithdrawn(view.id(), view.system(), opened.by(asked)));
                    return Outcome.done(view);
                }));
    }

    private static Optional<Refusal> refusalOfWithdrawal(Opened it) {
        return it.state() == RiskState.ACCEPTED
                ? Optional.empty()
                : Optional
                        .of(new Refusal.TransitionNotAllowed("Nobody bears this risk today; it is " + it.state() + ".",
                                List.of("risk"), it.state().name(),
                                it.state().next().stream().sorted().map(RiskState::name).toList()));
    }

    private RiskView accepted(ChangeOfRisk asked, Opened it, RiskLevel level, PersonId by, String role,
            LocalDate until) {
        it.risk().change(it.today(), it.fact().accepted(new RiskAcceptance(by, role, it.today(), until)));
        var view = opened.saved(it, "ACCEPTED", asked);
        opened.tell(new RiskAccepted(view.id(), view.system(), level, by, until, opened.by(asked)));
        return view;
    }

    private Outcome<RiskView> belowAuthority(ChangeOfRisk asked, Opened it, RiskLevel level) {
        refused.record("Risk", it.risk().entry(), Authorities.RULE, it.today(), asked.reason());
        return Outcome.refused(authorities.missing(level));
    }
}
