package io.answerable.inventory.obligations;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import io.answerable.reference.LegalFact;
import io.answerable.reference.LegalObligation;
import io.answerable.reference.LegalObligations;
import io.answerable.reference.LegalStart;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds systems in use that are not registered though they must be (GATE-010) and cases of Article 50 that nothing shows
 * to be met (GATE-012), by rule reading 13.
 */
@Component
@Transactional(readOnly = true)
class ObligationDetections implements Detector {

    private static final String NOT_REGISTERED = "GATE-010";
    private static final String NOTICE_MISSING = "GATE-012";
    private static final String REGISTRATION = "EUAIA-26-8";
    private static final String FUNCTIONAL = "FUNCTIONAL";

    private final AiSystemRegister register;
    private final LawfulFacts facts;
    private final DerivedObligations obligations;
    private final LegalObligations law;
    private final ChosenReadings readings;
    private final ObligationEngine engine;

    ObligationDetections(AiSystemRegister register, LawfulFacts facts, DerivedObligations obligations,
            LegalObligations law, ChosenReadings readings, ObligationEngine engine) {
        this.register = register;
        this.facts = facts;
        this.obligations = obligations;
        this.law = law;
        this.readings = readings;
        this.engine = engine;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_REGISTERED, NOTICE_MISSING);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Assessment", "ContestedObligation", "Organisation");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var known = facts.overTime(concern.systems(), concern.asOf());
        var evidence = obligations.evidence(known.keySet(), concern.asOf());
        var policy = readings.on(concern.asOf());
        var found = new ArrayList<Detection>();
        for (var system : systems) {
            unmet(known.getOrDefault(system.id(), List.of()), evidence.getOrDefault(system.id(), List.of()), policy)
                    .forEach((duty, days) -> detection(system, duty, days, concern, found));
        }
        return found;
    }

    /** By duty, the days on which it holds and nothing shows that it is met. */
    private Map<LegalObligation, Days> unmet(List<SystemAtLaw> known, List<HeldEvidence> recorded,
            ReadingPolicy policy) {
        var unmet = new HashMap<LegalObligation, Days>();
        for (var system : known) {
            engine.concerning(system)
                    .stream()
                    .filter(it -> it.isOfTransparency() || it.key().equals(REGISTRATION))
                    .forEach(duty -> unmet.merge(duty, unmet(duty, system, recorded, policy), Days::or));
        }
        return unmet;
    }

    private Days unmet(LegalObligation duty, SystemAtLaw system, List<HeldEvidence> recorded, ReadingPolicy policy) {
        var from = law.effectOf(start(duty, policy), system.facts()).from();
        if (from == null) {
            return Days.never();
        }
        var shown = Days.anyOf(java.util.stream.Stream.concat(system.evidence().stream(), recorded.stream())
                .filter(it -> it.shows(duty))
                .map(HeldEvidence::days)
                .toList());
        return system.days().and(Days.from(from)).butNot(shown);
    }

    /** Registration is looked at in its functional reading, whatever is chosen. */
    private static LegalStart start(LegalObligation duty, ReadingPolicy policy) {
        return duty.key().equals(REGISTRATION)
                ? duty.reading(FUNCTIONAL).map(LegalObligation.LegalReading::start).orElseGet(duty::start)
                : policy.startOf(duty);
    }

    private static void detection(SystemTimeline system, LegalObligation duty, Days unmet, Concern concern,
            List<Detection> found) {
        var asOf = concern.asOf();
        var days = unmet.and(system.in(Set.of(LifecycleState.IN_USE)));
        if (days.contain(asOf)) {
            var since = days.since(asOf, system.broughtOn());
            found.add(duty.isOfTransparency()
                    ? noticeMissing(system, duty, since, asOf)
                    : notRegistered(system, since, asOf));
        }
    }

    private static Detection noticeMissing(SystemTimeline system, LegalObligation duty, LocalDate since,
            LocalDate asOf) {
        var transparencyCase = caseOf(duty);
        var subject = new Subject("system/case", "AiSystem", system.id().value(),
                system.key() + "/" + transparencyCase, system.name() + ", Article " + transparencyCase);
        return new Detection(NOTICE_MISSING, subject, since,
                system.name() + " is in use and nothing shows that Article " + transparencyCase + " is met: "
                        + duty.duty().title() + ".",
                "Record evidence: " + String.join(" or ", duty.duty().evidence()) + ".", owner(system, asOf),
                system.id().value());
    }

    private static String caseOf(LegalObligation duty) {
        return java.util.Arrays.stream(LegalFact.values())
                .flatMap(it -> it.transparencyCase().stream())
                .filter(it -> SystemAtLaw.duty(it).equals(duty.key()))
                .findFirst()
                .orElse(duty.duty().article());
    }

    private static Detection notRegistered(SystemTimeline system, LocalDate since, LocalDate asOf) {
        var subject = new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
        return new Detection(NOT_REGISTERED, subject, since,
                system.name() + " is in use and is not registered in the database of the Union.",
                "Register its use, or suspend it until then.", owner(system, asOf), system.id().value());
    }

    private static @Nullable UUID owner(SystemTimeline system, LocalDate asOf) {
        return system.owning()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(Map.Entry::getKey)
                .map(UnitId::value)
                .findFirst()
                .orElse(null);
    }
}
