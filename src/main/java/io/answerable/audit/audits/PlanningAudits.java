package io.answerable.audit.audits;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditPlanned;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RoleCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans audits with an independent team, and calls them off (R-AUD-02, R-AUD-04, R-AUD-13). */
@Component
@Transactional
public class PlanningAudits {

    private final Audits audits;
    private final IndependenceOfAuditors independence;
    private final RoleCatalogue roles;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    PlanningAudits(Audits audits, IndependenceOfAuditors independence, RoleCatalogue roles, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.audits = audits;
        this.independence = independence;
        this.roles = roles;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<AuditView> plan(PlanAudit asked) {
        if (!actor.actor().may(Permission.AUDIT)) {
            return Outcome.refused(Refusal.NotPermitted.to("plan audits"));
        }
        var checks = new Checks().required("title", asked.title());
        if (asked.key() != null) {
            checks.newKey(audits.keys(), asked.key());
        }
        var role = asked.performedByRole();
        return checks
                .refuseIf(role != null && roles.role(role).isEmpty(),
                        () -> Refusal.NotFound.of("role", "performedByRole"))
                .refuseIf(role != null && asked.performedByParty() != null, () -> Refusal.ValidationFailed.of(
                        "A role or a party performs an audit, not both.", "performedByRole"))
                .refuseIf(asked.systems().isEmpty() && asked.units().isEmpty() && asked.criteria().isEmpty(),
                        () -> Refusal.ValidationFailed.of("An audit looks at a system, a unit or a criterion.",
                                "criteria"))
                .then(() -> independent(asked, actor.today()));
    }

    private Outcome<AuditView> independent(PlanAudit asked, LocalDate today) {
        var entry = Entry.first(asked.key() == null ? NewKeys.next("au") : asked.key(), today);
        var fact = new AuditFact(
                new AuditFact.Plan(asked.title(), asked.kind(), asked.performedByRole(), asked.performedByParty(),
                        asked.lead(), asked.programme(), asked.planned()),
                asked.team(), asked.systems(), asked.units(), asked.criteria(), AuditFact.Progress.PLANNED);
        var refusals = independence.refusalsOf(entry, fact, today, asked.reason());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var audit = Audit.planned(entry);
        audit.change(today, fact);
        audits.add(audit, new Act("PLANNED", today, asked.reason()));
        events.publishEvent(new AuditPlanned(audit.getId(), asked.kind(), asked.systems(), asked.units(),
                actor.provenance().because(asked.reason())));
        return Outcome.done(AuditReads.view(entry, fact, today));
    }

    /**
     * Says who audits; nobody who answered for what is audited within the last year.
     *
     * @param lead null: whoever leads it now
     */
    public Outcome<AuditView> composeTeam(ChangeOf<AuditId> asked, @Nullable HolderRef lead, List<PersonId> team) {
        return audits.opened("audit", asked, it -> actor.actor().may(Permission.AUDIT)).flatMap(it -> {
            if (!it.fact().state().isUnderway()) {
                return Outcome.refused(Audit.refusalOf(it.fact().state(), AuditState.IN_PROGRESS).orElseThrow());
            }
            var composed = it.fact().composed(lead == null ? it.fact().plan().lead() : lead, team);
            var refusals = independence.refusalsOfTeam(it.thing().entry(), composed, it.today(), asked.reason());
            return refusals.isEmpty()
                    ? Outcome.done(changed(it, composed, "TEAM_COMPOSED", asked))
                    : Outcome.refused(refusals);
        });
    }

    /** Calls off an audit that has not begun, for a reason. */
    public Outcome<AuditView> cancel(ChangeOf<AuditId> asked) {
        return audits.opened("audit", asked, it -> actor.actor().may(Permission.AUDIT)).flatMap(it -> {
            var refusal = Audit.refusalOf(it.fact().state(), AuditState.CANCELLED);
            return new Checks().required("reason", asked.reason())
                    .refuseIf(refusal.isPresent(), refusal::get)
                    .then(() -> Outcome.done(changed(it,
                            it.fact().with(it.fact().progress().cancelled(String.valueOf(asked.reason()))),
                            "CANCELLED", asked)));
        });
    }

    private AuditView changed(Opened<AuditFact, Audit> it, AuditFact fact, String act, ChangeOf<AuditId> asked) {
        it.change(fact);
        return AuditReads.view(it.thing().entry(), fact, audits.keep(it, act, asked.reason()), it.today());
    }
}
