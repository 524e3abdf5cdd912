package io.answerable.audit.findings;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapResult;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was found, by audits and from every other source (R-AUD-05, R-AUD-16). Findings of audits are the
 * auditors'; others also of whoever improves things there.
 */
@Component
@Transactional
public class DraftingFindings {

    private static final String KEY_PREFIX = "fn";

    private final Findings findings;
    private final RunningAudits audits;
    private final TrainingCatalogue courses;
    private final FindingRights rights;
    private final CurrentActor actor;

    DraftingFindings(Findings findings, RunningAudits audits, TrainingCatalogue courses, FindingRights rights,
            CurrentActor actor) {
        this.findings = findings;
        this.audits = audits;
        this.courses = courses;
        this.rights = rights;
        this.actor = actor;
    }

    public Outcome<FindingView> draft(DraftFinding asked) {
        if (!rights.mayDraft(asked.source(), asked.place())) {
            return Outcome.refused(Refusal.NotPermitted.to("write findings here"));
        }
        var today = actor.today();
        var course = asked.course();
        var checks = checked(asked);
        if (asked.key() != null) {
            checks.newKey(findings.keys(), asked.key());
        }
        return checks
                .refuseIf(course != null && courses.courses().stream().noneMatch(it -> it.key().equals(course)),
                        () -> Refusal.NotFound.of("course", "course"))
                .then(() -> Outcome.done(drafted(asked, today)));
    }

    private Checks checked(DraftFinding asked) {
        var audit = asked.audit();
        return new Checks().required("statement", asked.statement())
                .text("evidence", asked.evidence())
                .text("cause", asked.cause())
                .text("criterion", asked.criterion())
                .refuseIf((asked.source() == FindingSource.AUDIT) != (audit != null),
                        () -> Refusal.ValidationFailed.of(
                                "A finding belongs to an audit just when an audit is its source.", "audit"))
                .refuseIf(asked.source() == FindingSource.INCIDENT && asked.incident() == null,
                        () -> Refusal.ValidationFailed.required("incident"))
                .refuseIf(asked.source() == FindingSource.CONCERN && asked.concern() == null,
                        () -> Refusal.ValidationFailed.required("concern"))
                .refuseIf(asked.source() != FindingSource.GAP_ASSESSMENT && asked.gapAssessment() != null,
                        () -> Refusal.ValidationFailed.of(
                                "Only a finding of a gap assessment names one.", "gapAssessment"))
                .refuseIf(audit != null && !audits.hold(audit), () -> Refusal.ValidationFailed.of(
                        "Findings are written while the audit runs.", "audit"));
    }

    private FindingView drafted(DraftFinding asked, LocalDate today) {
        var finding = Finding.drafted(
                Entry.first(asked.key() == null ? NewKeys.next(KEY_PREFIX) : asked.key(), today));
        var fact = new FindingFact(
                new FindingFact.Origin(asked.source(), asked.audit(), asked.incident(), asked.concern(),
                        asked.gapAssessment(), asked.place().system(), asked.place().unit()),
                new FindingFact.Content(asked.grade(), asked.criterion(), asked.statement(), asked.evidence(),
                        asked.causeKind(), asked.cause(), asked.course(), null),
                asked.trainees(), FindingState.DRAFT);
        finding.change(today, fact);
        findings.add(finding, new Act("DRAFTED", today, asked.reason()));
        return FindingReads.view(finding.entry(), fact, finding.entry().version(), today);
    }

    /** Writes down what an incident is about, unless somebody has already (P8). */
    void draftOf(IncidentView incident) {
        findings.keys().lockStructure();
        if (findings.everWith("incident_id", List.of(incident.id().value())).isEmpty()) {
            drafted(new DraftFinding(null, FindingSource.INCIDENT, null, incident.id(), null, null,
                    new Place(incident.system(), null), null, null, incident.title(), incident.description(), null,
                    null, null, List.of(), null), actor.today());
        }
    }

    /**
     * Writes down what does not conform by an assessment: once each, and not while what an earlier one has found of the same
     * clause or control is still to be mended (R-AUD-16).
     */
    void draftsOf(GapAssessmentView assessment) {
        findings.keys().lockStructure();
        var known = findings.all()
                .stream()
                .flatMap(it -> it.on(actor.today()).stream())
                .filter(it -> it.isOf(assessment.id()) || it.isUnmendedGap())
                .map(it -> String.valueOf(it.content().criterion()))
                .collect(toSet());
        assessment.items()
                .stream()
                .filter(it -> it.result() == GapResult.NOT_CONFORMING && !known.contains(it.number()))
                .forEach(it -> drafted(new DraftFinding(null, FindingSource.GAP_ASSESSMENT, null, null, null,
                        assessment.id(), new Place(null, null), null, it.number(),
                        it.number() + " " + it.title() + " is not met.", it.note(), null, null, null, List.of(), null),
                        actor.today()));
    }
}
