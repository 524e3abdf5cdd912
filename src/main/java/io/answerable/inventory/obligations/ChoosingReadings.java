package io.answerable.inventory.obligations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.ObligationReadingChosen;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.LegalObligation;
import io.answerable.reference.LegalObligations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organisation decide how it reads a contested date of the law. */
@Component
public class ChoosingReadings {

    private final LegalObligations law;
    private final ChosenReadings readings;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ChoosingReadings(LegalObligations law, ChosenReadings readings, Ledger ledger, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.law = law;
        this.readings = readings;
        this.ledger = ledger;
        this.actor = actor;
        this.events = events;
    }

    /** What is contested and how it is read on that day. */
    @Transactional(readOnly = true)
    public List<ContestedObligation> contested(LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        var policy = readings.on(asOf);
        var versions = readings.versions();
        return law.all()
                .stream()
                .filter(it -> !it.readings().isEmpty())
                .map(it -> view(it, policy.readingOf(it), versions.getOrDefault(it.key(), 0), asOf))
                .toList();
    }

    private static ContestedObligation view(LegalObligation it, String chosen, int version, LocalDate asOf) {
        return new ContestedObligation(it.key(), it.duty().article(), it.duty().title(), it.readings(), chosen,
                version, asOf);
    }

    /** From today on this reading counts. */
    @Transactional
    public Outcome<ContestedObligation> choose(String obligation, String reading, int expectedVersion,
            @Nullable String reason) {
        if (!actor.actor().may(Permission.CLASSIFY)) {
            return Outcome.refused(Refusal.NotPermitted.to("choose how the organisation reads the law"));
        }
        var contested = law.obligation(obligation).filter(it -> !it.readings().isEmpty()).orElse(null);
        if (contested == null) {
            return Outcome.refused(Refusal.NotFound.of("contested obligation", "obligation"));
        }
        readings.lock();
        int version = readings.versions().getOrDefault(obligation, 0);
        return new Checks()
                .refuseIf(contested.reading(reading).isEmpty(), () -> Refusal.ValidationFailed.of("It is read as "
                        + contested.readings().stream().map(LegalObligation.LegalReading::name).toList() + ".",
                        "reading"))
                .refuseIf(version != expectedVersion, () -> Refusal.VersionConflict.of(version))
                .then(() -> chosen(contested, reading, version + 1, reason));
    }

    private Outcome<ContestedObligation> chosen(LegalObligation contested, String reading, int version,
            @Nullable String reason) {
        var today = actor.today();
        var by = actor.provenance().because(reason);
        var before = readings.on(today).readingOf(contested);
        readings.choose(contested.key(), reading, today);
        ledger.record(by, new Fact("ContestedObligation", idOf(contested.key()), contested.key(), "READING_CHOSEN",
                today, List.of(Change.of("reading", before, reading))));
        events.publishEvent(new ObligationReadingChosen(contested.key(), reading, by));
        return Outcome.done(view(contested, reading, version, today));
    }

    /** The law's duties have keys only; the ledger asks for an id as well. */
    private static UUID idOf(String obligation) {
        return UUID.nameUUIDFromBytes(("ContestedObligation:" + obligation).getBytes(StandardCharsets.UTF_8));
    }
}
