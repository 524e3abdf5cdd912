package io.answerable.audit.findings;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditState;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingIssued;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those concerned what was found; from then on it says the same for ever (D-7). */
@Component
@Transactional
public class IssuingFindings {

    private final Findings findings;
    private final AuditDirectory audits;
    private final FindingRights rights;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    IssuingFindings(Findings findings, AuditDirectory audits, FindingRights rights, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.findings = findings;
        this.audits = audits;
        this.rights = rights;
        this.actor = actor;
        this.events = events;
    }

    /** How grave it is and against what it speaks, where the draft left that open. */
    public record Judged(@Nullable FindingGrade grade, @Nullable String criterion) {}

    /** Issues a draft, as long as its audit is not over (D-5). */
    public Outcome<FindingView> issue(ChangeOf<FindingId> asked, Judged judged) {
        return findings.opened("finding", asked, it -> rights.mayDraft(it.origin().source(), it.origin().place()))
                .flatMap(it -> new Checks()
                        .rule(isOver(it.fact().origin().audit(), it.today()), "D-5",
                                "The audit is closed; nobody would follow what is issued now.",
                                "Write it down as a finding of another source.", "finding")
                        .then(() -> issue(it, judged, asked.reason())));
    }

    private boolean isOver(@Nullable AuditId audit, LocalDate today) {
        return audit != null && audits.byId(List.of(audit), today)
                .values()
                .stream()
                .anyMatch(it -> it.state() == AuditState.CLOSED);
    }

    /** Issues every draft of an audit with its report. */
    public Outcome<Integer> issueAllOf(AuditId audit, @Nullable String reason) {
        var drafts = findings.everWith("audit_id", List.of(audit.value()))
                .stream()
                .flatMap(it -> findings.locked(it.entry().id()).stream())
                .filter(it -> it.fact().state() == FindingState.DRAFT && audit.equals(it.fact().origin().audit()))
                .toList();
        var refusals = drafts.stream().flatMap(it -> lacking(it.fact().content(), it.thing().entry().key())).toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        drafts.forEach(it -> issue(it, new Judged(null, null), reason));
        return Outcome.done(drafts.size());
    }

    private static Stream<Refusal> lacking(FindingFact.Content content, String key) {
        return content.grade() == null || content.criterion() == null
                ? Stream.of(Refusal.ValidationFailed.of("The draft " + key + " lacks its grade or its criterion.",
                        "audit"))
                : Stream.empty();
    }

    private Outcome<FindingView> issue(Opened<FindingFact, Finding> it, Judged judged, @Nullable String reason) {
        var content = it.fact().content();
        var grade = judged.grade() == null ? content.grade() : judged.grade();
        var criterion = judged.criterion() == null ? content.criterion() : judged.criterion();
        var refusal = Finding.refusalOf(it.fact().state(), FindingState.OPEN);
        return new Checks().required("criterion", criterion)
                .refuseIf(grade == null, () -> Refusal.ValidationFailed.required("grade"))
                .refuseIf(it.fact().state() != FindingState.DRAFT, () -> refusal.orElseGet(IssuingFindings::isIssued))
                .then(() -> Outcome.done(issued(it, Objects.requireNonNull(grade), String.valueOf(criterion), reason)));
    }

    private static Refusal isIssued() {
        return new Refusal.RuleViolated("The finding was issued already.", List.of("finding"), "D-7",
                "Add what is new as an addendum.");
    }

    private FindingView issued(Opened<FindingFact, Finding> it, FindingGrade grade, String criterion,
            @Nullable String reason) {
        var draft = it.fact().content();
        var fact = new FindingFact(it.fact().origin(), new FindingFact.Content(grade, criterion, draft.statement(),
                draft.evidence(), draft.causeKind(), draft.cause(), draft.course(), it.today()),
                it.fact().trainees(), FindingState.OPEN);
        it.change(fact);
        var version = findings.keep(it, "ISSUED", reason);
        var origin = fact.origin();
        events.publishEvent(new FindingIssued(it.thing().getId(), grade, criterion, origin.system(), origin.unit(),
                draft.causeKind(), draft.course(), fact.trainees(), it.today(), actor.provenance().because(reason)));
        return FindingReads.view(it.thing().entry(), fact, version, it.today());
    }
}
