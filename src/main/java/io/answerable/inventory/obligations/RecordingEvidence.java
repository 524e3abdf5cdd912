package io.answerable.inventory.obligations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationEvidenceId;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationView;
import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.LegalObligations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what shows that an obligation is met; this is all that can be changed about an obligation (V-10). */
@Component
public class RecordingEvidence {

    private final RecordedEvidence recorded;
    private final AiSystemRegister register;
    private final DerivedObligations obligations;
    private final LegalObligations law;
    private final Ledger ledger;
    private final CurrentActor actor;

    /**
     * What is recorded.
     *
     * @param obligation key in the catalogue of the law
     * @param kind one of the kinds of evidence that the obligation asks for
     * @param date the day of it; it counts from then on. Null: today
     */
    public record RecordEvidence(AiSystemId system, String obligation, String kind, String title,
            @Nullable LocalDate date, @Nullable String link, @Nullable String reason) {}

    /**
     * What came of it.
     *
     * @param obligation how it stands now; null where it no longer concerns the system
     */
    public record Shown(ObligationEvidenceView evidence, @Nullable ObligationView obligation) {}

    RecordingEvidence(RecordedEvidence recorded, AiSystemRegister register, DerivedObligations obligations,
            LegalObligations law, Ledger ledger, CurrentActor actor) {
        this.recorded = recorded;
        this.register = register;
        this.obligations = obligations;
        this.law = law;
        this.ledger = ledger;
        this.actor = actor;
    }

    @Transactional
    public Outcome<Shown> record(RecordEvidence command) {
        var today = actor.today();
        var system = register.byId(List.of(command.system()), today).get(command.system());
        if (system == null) {
            return Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem"));
        }
        return mayClassify(system) ? checked(command, today).then(() -> recorded(command, system, today)) : refused();
    }

    private boolean mayClassify(AiSystemView system) {
        return actor.actor().may(Permission.CLASSIFY, system.owningUnit().value(), system.id().value());
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused(Refusal.NotPermitted.to("record evidence for obligations of this AI system"));
    }

    private Checks checked(RecordEvidence command, LocalDate today) {
        var duty = law.obligation(command.obligation()).orElse(null);
        var kinds = duty == null ? List.<String>of() : duty.duty().evidence();
        var concerning = obligations.of(List.of(command.system()), today)
                .getOrDefault(command.system(), List.of())
                .stream()
                .anyMatch(it -> it.key().equals(command.obligation()));
        return new Checks()
                .refuseIf(!concerning, () -> Refusal.NotFound.of("obligation of this AI system", "obligation"))
                .refuseIf(duty != null && !kinds.contains(command.kind()),
                        () -> Refusal.ValidationFailed.of("The obligation asks for " + kinds + ".", "kind"))
                .required("title", command.title())
                .text("link", command.link())
                .refuseIf(command.link() != null && !command.link().matches("https?://\\S+"),
                        () -> Refusal.ValidationFailed.of("A link begins with https:// or http://.", "link"))
                .refuseIf(command.date() != null && command.date().isAfter(today),
                        () -> Refusal.ValidationFailed.of("Evidence is not dated later than today.", "date"));
    }

    private Outcome<Shown> recorded(RecordEvidence command, AiSystemView system, LocalDate today) {
        var id = NewId.next();
        var evidence = new ObligationEvidenceView(ObligationEvidenceId.of(id), command.kind(), command.title(),
                command.date(), command.link(), 1);
        var from = command.date() == null ? today : command.date();
        recorded.add(system.id(), new HeldEvidence(command.obligation(), evidence, Days.from(from)), from);
        tell(system, "OBLIGATION_EVIDENCE_RECORDED", from, command.reason(),
                List.of(Change.of("obligation", null, command.obligation()),
                        Change.of("evidence", null, command.kind()), Change.of("title", null, command.title()),
                        Change.of("date", null, command.date()), Change.of("link", null, command.link())));
        return Outcome.done(shown(system.id(), command.obligation(), evidence, today));
    }

    /** From today on the evidence no longer counts; for the days before it still does. */
    @Transactional
    public Outcome<Shown> withdraw(ObligationEvidenceId id, int expectedVersion, String reason) {
        var today = actor.today();
        var found = recorded.forChange(id).orElse(null);
        var system = found == null ? null : register.byId(List.of(found.system()), today).get(found.system());
        if (found == null || system == null || !found.held().countsOn(today)) {
            return Outcome.refused(Refusal.NotFound.of("evidence", "evidence"));
        }
        if (!mayClassify(system)) {
            return refused();
        }
        var version = found.held().evidence().version();
        return new Checks().refuseIf(version != expectedVersion, () -> Refusal.VersionConflict.of(version))
                .required("reason", reason)
                .then(() -> withdrawn(id, found.held(), system, reason, today));
    }

    private Outcome<Shown> withdrawn(ObligationEvidenceId id, HeldEvidence held, AiSystemView system, String reason,
            LocalDate today) {
        recorded.end(id, today);
        tell(system, "OBLIGATION_EVIDENCE_WITHDRAWN", today, reason,
                List.of(Change.of("obligation", held.obligation(), null),
                        Change.of("evidence", held.evidence().kind(), null),
                        Change.of("title", held.evidence().title(), null)));
        var it = held.evidence();
        return Outcome.done(shown(system.id(), String.valueOf(held.obligation()),
                new ObligationEvidenceView(id, it.kind(), it.title(), it.date(), it.link(), it.version() + 1), today));
    }

    private void tell(AiSystemView system, String act, LocalDate from, @Nullable String reason, List<Change> changes) {
        var told = changes.stream().filter(it -> it.before() != null || it.after() != null).toList();
        ledger.record(actor.provenance().because(reason),
                new Fact("AiSystem", system.id().value(), system.key(), act, from, told));
    }

    private Shown shown(AiSystemId system, String obligation, ObligationEvidenceView evidence, LocalDate today) {
        return new Shown(evidence, obligations.of(List.of(system), today)
                .getOrDefault(system, List.of())
                .stream()
                .filter(it -> it.key().equals(obligation))
                .findFirst()
                .orElse(null));
    }
}
