package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.facts.Entry;
import io.answerable.facts.RefusedActs;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets nobody audit what is their own, and no certifier audit its client from within (D-1, R-AUD-04, R-AUD-13). */
@Component
class IndependenceOfAuditors {

    private static final String OWN_WORK = "SOD-001";
    private static final String CERTIFIER = "SOD-004";

    private final Interests interests;
    private final PartyDirectory parties;
    private final HolderDirectory holders;
    private final RefusedActs refused;

    IndependenceOfAuditors(Interests interests, PartyDirectory parties, HolderDirectory holders, RefusedActs refused) {
        this.interests = interests;
        this.parties = parties;
        this.holders = holders;
        this.refused = refused;
    }

    /** Why this may not be audited like that; what is refused for it stays in the ledger. */
    List<Refusal> refusalsOf(Entry audit, AuditFact fact, LocalDate today, @Nullable String reason) {
        var refusals = new ArrayList<>(refusalsOfTeam(audit, fact, today, reason));
        if (isCertifiersInternalAudit(fact, today)) {
            refused.record("Audit", audit, CERTIFIER, today, reason);
            refusals.add(new Refusal.RuleViolated("Whoever certifies the organisation does not audit it from within.",
                    List.of("performedByParty"), CERTIFIER, "Let the internal audit or another party perform it."));
        }
        return refusals;
    }

    /** Why the audit may not begin with those who are to audit by now. */
    List<Refusal> refusalsAtStart(Entry audit, AuditFact fact, LocalDate today, @Nullable String reason) {
        return refusalsOf(audit, fact, today, reason).stream().map(IndependenceOfAuditors::ofAudit).toList();
    }

    private static Refusal ofAudit(Refusal refusal) {
        return refusal instanceof Refusal.RuleViolated it
                ? new Refusal.RuleViolated(it.message(), List.of("audit"), it.rule(), it.suggestedFix())
                : refusal;
    }

    /** Why these people may not audit that. */
    List<Refusal> refusalsOfTeam(Entry audit, AuditFact fact, LocalDate today, @Nullable String reason) {
        var bound = bound(fact, today);
        if (bound.isEmpty()) {
            return List.of();
        }
        refused.record("Audit", audit, OWN_WORK, today, reason);
        return List.of(new Refusal.RuleViolated(names(bound, today)
                + " answered for something that is audited within the last year.", List.of("team"), OWN_WORK,
                "Name auditors who owned none of it within the last year."));
    }

    private List<HolderRef> bound(AuditFact fact, LocalDate today) {
        var held = interests.in(fact.systems(), fact.units(), today);
        return fact.auditors().stream().filter(it -> held.of(it, fact).contain(today)).toList();
    }

    private boolean isCertifiersInternalAudit(AuditFact fact, LocalDate today) {
        return fact.plan().kind() == AuditKind.INTERNAL && parties.byId(fact.parties(), today)
                .values()
                .stream()
                .anyMatch(ExternalPartyView::certifiesUs);
    }

    private String names(List<HolderRef> bound, LocalDate today) {
        var known = holders.byRef(bound, today);
        return bound.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(HolderView::name)
                .collect(Collectors.joining(" and "));
    }
}
