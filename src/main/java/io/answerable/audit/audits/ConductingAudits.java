package io.answerable.audit.audits;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditClosed;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditReported;
import io.answerable.audit.AuditStarted;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.EvidenceView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.findings.IssuingFindings;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an audit from its first day to its end (R-AUD-03). */
@Component
@Transactional
public class ConductingAudits {

    private static final String WITHOUT_ACTION = "D-5";

    private final Audits audits;
    private final SeenEvidence evidence;
    private final IndependenceOfAuditors independence;
    private final IssuingFindings issuing;
    private final FindingDirectory findings;
    private final CorrectiveActionDirectory actions;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ConductingAudits(Audits audits, SeenEvidence evidence, IndependenceOfAuditors independence,
            IssuingFindings issuing, FindingDirectory findings, CorrectiveActionDirectory actions, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.audits = audits;
        this.evidence = evidence;
        this.independence = independence;
        this.issuing = issuing;
        this.findings = findings;
        this.actions = actions;
        this.actor = actor;
        this.events = events;
    }

    /** Begins an audit, if somebody is there to audit who is still independent of what is audited (D-1). */
    public Outcome<AuditView> start(ChangeOf<AuditId> asked) {
        return moved(asked, AuditState.IN_PROGRESS, new Checks(), it -> {
            if (it.fact().auditors().isEmpty()) {
                return Outcome.refused(Refusal.ValidationFailed.of("Nobody is to audit.", "audit"));
            }
            var bound = independence.refusalsAtStart(it.thing().entry(), it.fact(), it.today(), asked.reason());
            if (!bound.isEmpty()) {
                return Outcome.refused(bound);
            }
            var changed = changed(it, it.fact().progress().started(it.today()), "STARTED", asked);
            events.publishEvent(new AuditStarted(changed.id(), changed.kind(), changed.systems(), changed.units(),
                    by(asked)));
            return Outcome.done(changed);
        });
    }

    /**
     * Notes what the auditors have seen.
     *
     * @param criterion against which it speaks, or for which
     */
    public Outcome<AuditView> recordEvidence(ChangeOf<AuditId> asked, String title, @Nullable String detail,
            @Nullable String criterion) {
        return opened(asked).flatMap(it -> new Checks().required("title", title)
                .text("detail", detail)
                .refuseIf(it.fact().state() != AuditState.IN_PROGRESS, () -> notRunning(it.fact().state()))
                .then(() -> {
                    evidence.add(new EvidenceView(it.thing().getId(), it.today(), title, detail, criterion,
                            actor.actor().person().orElse(null), it.today()));
                    it.thing().alterations().of("evidence", null, title);
                    return Outcome.done(view(it, it.fact(), "EVIDENCE_RECORDED", asked));
                }));
    }

    private static Refusal notRunning(AuditState state) {
        return new Refusal.TransitionNotAllowed("Evidence belongs to an audit that runs.", List.of("audit"),
                state.name(), state.next().stream().map(AuditState::name).sorted().toList());
    }

    /** Hands in the report; every draft of a finding of this audit is issued with it. */
    public Outcome<AuditView> report(ChangeOf<AuditId> asked, String report) {
        return moved(asked, AuditState.REPORTED, new Checks().required("report", report),
                it -> issuing.issueAllOf(it.thing().getId(), asked.reason()).map(issued -> {
                    var changed = changed(it, it.fact().progress().reported(it.today(), report), "REPORTED", asked);
                    events.publishEvent(new AuditReported(changed.id(), changed.kind(), changed.systems(),
                            changed.units(), by(asked)));
                    return changed;
                }));
    }

    /** Ends an audit of which every finding was issued and each nonconformity has an agreed action (D-5). */
    public Outcome<AuditView> close(ChangeOf<AuditId> asked) {
        return moved(asked, AuditState.CLOSED, new Checks(), it -> {
            var found = findings.ofAudits(List.of(it.thing().getId()), it.today())
                    .getOrDefault(it.thing().getId(), List.of());
            var drafts = found.stream().filter(one -> one.state() == FindingState.DRAFT).map(FindingView::key).toList();
            if (!drafts.isEmpty()) {
                return Outcome.refused(new Refusal.RuleViolated("Nobody was told of " + String.join(", ", drafts)
                        + ".", List.of("audit"), WITHOUT_ACTION, "Issue the drafts first."));
            }
            var open = withoutAction(found, it.today());
            if (!open.isEmpty()) {
                return Outcome.refused(new Refusal.RuleViolated("Nobody has agreed an action for "
                        + String.join(", ", open) + ".", List.of("audit"), WITHOUT_ACTION,
                        "Agree a corrective action for each nonconformity."));
            }
            var changed = changed(it, it.fact().progress().closed(it.today()), "CLOSED", asked);
            events.publishEvent(new AuditClosed(changed.id(), changed.key(), changed.kind(), changed.systems(),
                    changed.units(), it.today(), by(asked)));
            return Outcome.done(changed);
        });
    }

    private List<String> withoutAction(List<FindingView> found, LocalDate today) {
        var nonconformities = found.stream()
                .filter(it -> it.isNonconformity() && it.isOpen())
                .toList();
        var done = actions.ofFindings(nonconformities.stream().map(FindingView::id).toList(), today);
        return nonconformities.stream()
                .filter(it -> done.getOrDefault(it.id(), List.of())
                        .stream()
                        .noneMatch(CorrectiveActionView::isPromising))
                .map(FindingView::key)
                .toList();
    }

    private Outcome<AuditView> moved(ChangeOf<AuditId> asked, AuditState wanted, Checks checks,
            Function<Opened<AuditFact, Audit>, Outcome<AuditView>> step) {
        return opened(asked).flatMap(it -> {
            var refusal = Audit.refusalOf(it.fact().state(), wanted);
            return checks.refuseIf(refusal.isPresent(), refusal::get).then(() -> step.apply(it));
        });
    }

    private Outcome<Opened<AuditFact, Audit>> opened(ChangeOf<AuditId> asked) {
        return audits.opened("audit", asked, it -> actor.actor().may(Permission.AUDIT));
    }

    private AuditView changed(Opened<AuditFact, Audit> it, AuditFact.Progress progress, String act,
            ChangeOf<AuditId> asked) {
        var fact = it.fact().with(progress);
        it.change(fact);
        return view(it, fact, act, asked);
    }

    private AuditView view(Opened<AuditFact, Audit> it, AuditFact fact, String act, ChangeOf<AuditId> asked) {
        return AuditReads.view(it.thing().entry(), fact, audits.keep(it, act, asked.reason()), it.today());
    }

    private Provenance by(ChangeOf<AuditId> asked) {
        return actor.provenance().because(asked.reason());
    }
}
