package io.answerable.risk.register;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_RISKS;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.RefusedActs;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskAccepted;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Place;
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

    private static final String RULE = "SOD-006";

    private final OpenedRisks opened;
    private final RefusedActs refused;
    private final RiskTaxonomy taxonomy;
    private final Authorities authorities;
    private final CurrentActor actor;

    AcceptingRisks(OpenedRisks opened, RefusedActs refused, RiskTaxonomy taxonomy,
            Authorities authorities, CurrentActor actor) {
        this.opened = opened;
        this.refused = refused;
        this.taxonomy = taxonomy;
        this.authorities = authorities;
        this.actor = actor;
    }

    /** @param until the last day on which the acceptance holds; the risk is then to be judged anew */
    public Outcome<RiskView> accept(ChangeOfRisk asked, LocalDate until) {
        return opened.open(asked, RiskState.ACCEPTED, MANAGE_RISKS, APPROVE).flatMap(it -> {
            var level = it.fact().residualLevel();
            var person = actor.actor().person();
            if (level == null) {
                return Outcome.refused(Refusal.ValidationFailed.of("The risk has not been evaluated.", "risk"));
            }
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.NotPermitted.to("accept a risk without being a person"));
            }
            if (until.isBefore(it.today())) {
                return Outcome.refused(Refusal.ValidationFailed.of("The last day lies in the past.", "until"));
            }
            return authority(level, it.fact().nature().place())
                    .map(role -> Outcome.done(accepted(asked, it, level, person.get(), role, until)))
                    .orElseGet(() -> belowAuthority(asked, it, level));
        });
    }

    private Optional<String> authority(RiskLevel level, Place place) {
        return taxonomy.mayAccept(level)
                .stream()
                .filter(it -> actor.actor().holds(it, Columns.value(place.unit()), Columns.value(place.system())))
                .findFirst();
    }

    private RiskView accepted(ChangeOfRisk asked, Opened it, RiskLevel level, PersonId by, String role,
            LocalDate until) {
        it.risk().change(it.today(), it.fact().accepted(new RiskAcceptance(by, role, it.today(), until)));
        var view = opened.saved(it, "ACCEPTED", asked);
        opened.tell(new RiskAccepted(view.id(), view.system(), level, by, until, opened.by(asked)));
        return view;
    }

    private Outcome<RiskView> belowAuthority(ChangeOfRisk asked, Opened it, RiskLevel level) {
        refused.record("Risk", it.risk().entry(), RULE, it.today(), asked.reason());
        return Outcome.refused(new RuleViolated("You may not accept a residual risk of level " + level + ".",
                List.of("risk"), RULE,
                "Let it be accepted by the " + authorities.named(level) + "."));
    }
}
