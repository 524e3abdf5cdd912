package io.answerable.inventory.obligations;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.kernel.Days;
import io.answerable.reference.LegalFact;
import io.answerable.reference.LegalFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law has to know of one system, as it was during some days.
 *
 * @param transparencyEvidence kind of evidence by case of Article 50
 * @param registeredOn day of its entry in the database of the Union
 */
record SystemAtLaw(AiSystemId system, LegalFacts facts, Map<String, String> transparencyEvidence,
        @Nullable LocalDate registeredOn, LocalDate from, LocalDate until) {

    private static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";
    private static final String REGISTRATION = "EU_DATABASE_REGISTRATION";

    boolean isOutOfScope() {
        return facts.category().equals(OUT_OF_SCOPE);
    }

    Days days() {
        return Days.between(from, until);
    }

    /** What the register itself shows of duties that are met. */
    List<HeldEvidence> evidence() {
        var held = new ArrayList<HeldEvidence>();
        transparencyEvidence.forEach((transparencyCase, kind) -> held.add(new HeldEvidence(duty(transparencyCase),
                shown(kind, "Recorded in the register for Article " + transparencyCase, null), days())));
        if (registeredOn != null) {
            var registration = shown(REGISTRATION, "Registration in the database of the Union", registeredOn);
            held.add(new HeldEvidence(null, registration, days().and(Days.from(registeredOn))));
        }
        return held;
    }

    private ObligationEvidenceView shown(String kind, String title, @Nullable LocalDate date) {
        return ObligationEvidenceView.of(system, new Evidence(kind, title, date));
    }

    /** The duty of a case of Article 50: {@code EUAIA-50-4A} for {@code 50(4)a}. */
    static String duty(String transparencyCase) {
        return "EUAIA-" + transparencyCase.replace("(", "-").replace(")", "").toUpperCase(Locale.ROOT);
    }

    /** The same system as if it were classified otherwise. */
    SystemAtLaw supposing(String category, Set<String> annexIiiPoints, Set<String> operatorRoles) {
        var supposed = new LegalFacts(operatorRoles, category, annexIiiPoints, facts.yes(), facts.placedOnMarket(),
                facts.designChange());
        return new SystemAtLaw(system, supposed, transparencyEvidence, registeredOn, from, until);
    }

    /** The answers that a case of Article 50 gives. */
    static Set<LegalFact> answersOf(List<String> transparencyCases) {
        return transparencyCases.stream()
                .flatMap(it -> LegalFact.ofTransparencyCase(it).stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
