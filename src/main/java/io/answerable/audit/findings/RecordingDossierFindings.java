package io.answerable.audit.findings;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.RecordingFindings;
import io.answerable.facts.KnownKeys;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a dossier tells of findings, and tells it back by the same keys. */
@Component
@Transactional
class RecordingDossierFindings implements RecordingFindings {

    private final Findings findings;
    private final AuditDirectory audits;
    private final IncidentDirectory incidents;
    private final AiSystemRegister systems;
    private final ReadingKeys reading;
    private final CurrentActor actor;

    RecordingDossierFindings(Findings findings, AuditDirectory audits, IncidentDirectory incidents,
            AiSystemRegister systems, ReadingKeys reading, CurrentActor actor) {
        this.findings = findings;
        this.audits = audits;
        this.incidents = incidents;
        this.systems = systems;
        this.reading = reading;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<FindingFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("findings", progress);
        var registration = Registration.of(section, rows, FindingFacts::key, findings.keys(), asOf);
        var known = new Known(section, KnownKeys.of(rows, FindingFacts::audit, audits::idsOf),
                KnownKeys.of(rows, FindingFacts::incident, incidents::idsOf),
                KnownKeys.of(rows, FindingFacts::system, systems::idsOf));
        findings.record(registration, asOf, (row, finding, day) -> {
            var fact = known.fact(row.number(), row.content(), finding.on(day).orElse(null));
            known.keepIssued(row.number(), finding, fact);
            if (!section.hasRefused(row.number())) {
                finding.follow(day, fact);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    /** What the rows refer to. */
    private record Known(Section section, KnownKeys<AuditId> audits, KnownKeys<IncidentId> incidents,
            KnownKeys<AiSystemId> systems) {

        FindingFact fact(int row, FindingFacts it, @Nullable FindingFact before) {
            section.acceptsText(row, "statement", it.statement());
            if (it.status() != FindingState.DRAFT) {
                section.acceptsText(row, "criterion", it.criterion());
                section.acceptsText(row, "issued", it.issued() == null ? null : it.issued().toString());
                section.acceptsText(row, "grade", it.grade() == null ? null : it.grade().name());
            }
            var origin = new FindingFact.Origin(it.source(), audits.resolve(section, row, "audit", it.audit()),
                    incidents.resolve(section, row, "incident", it.incident()),
                    before == null ? null : before.origin().concern(),
                    before == null ? null : before.origin().gapAssessment(),
                    systems.resolve(section, row, "system", it.system()),
                    before == null ? null : before.origin().unit());
            if (it.source() != FindingSource.AUDIT && it.audit() != null) {
                section.refuse(row, "audit", "VALIDATION_FAILED", "Only a finding of an audit names one.", null);
            }
            return new FindingFact(origin, content(it, before), before == null ? List.of() : before.trainees(),
                    it.status());
        }

        private static FindingFact.Content content(FindingFacts it, @Nullable FindingFact before) {
            var known = before == null ? null : before.content();
            return new FindingFact.Content(it.grade(), it.criterion(), it.statement(),
                    known == null ? null : known.evidence(), known == null ? null : known.causeKind(),
                    known == null ? null : known.cause(), known == null ? null : known.course(), it.issued());
        }

        void keepIssued(int row, Finding finding, FindingFact fact) {
            if (!section.hasRefused(row) && finding.wouldAlter(fact)) {
                section.refuse(row, "", "D-7", "A finding that was issued is not altered.",
                        "Tell what is new in a finding of its own.");
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<FindingFacts> told(LocalDate asOf) {
        var facts = new TreeMap<String, FindingFact>();
        findings.knownBy(asOf)
                .forEach(finding -> finding.on(asOf).ifPresent(it -> facts.put(finding.entry().key(), it)));
        var keys = reading.of(facts.values()
                .stream()
                .map(FindingFact::origin)
                .flatMap(it -> Stream.of(it.audit(), it.incident(), it.system())));
        return facts.entrySet().stream().map(entry -> told(entry.getKey(), entry.getValue(), keys)).toList();
    }

    private static FindingFacts told(String key, FindingFact it, ReadingKeys.Keys keys) {
        var origin = it.origin();
        var content = it.content();
        return new FindingFacts(key, origin.source(), keys.of(origin.audit()), keys.of(origin.incident()),
                keys.of(origin.system()), content.grade(), content.criterion(), content.statement(),
                content.issuedOn(), it.state());
    }
}
