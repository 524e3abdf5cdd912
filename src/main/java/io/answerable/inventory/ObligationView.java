package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of one system, as of one day (R-INV-13). Derived from the facts and the catalogue, never edited (V-10).
 *
 * @param key of the duty in the catalogue, for example {@code EUAIA-26-2}
 * @param operatorRoles the roles of the organisation on which it lies
 * @param applicableFrom null while the system is relieved of it
 * @param rule the rule for older systems that decided the date, for example {@code ED-1}
 * @param readings where the date is contested: each reading with its date, one of them chosen
 * @param internalTarget the day that the organisation has set itself where that is earlier; never makes a breach
 * @param ownerRole key of the role that answers for it
 * @param hardStop whether a system must not be used without it
 * @param catalogueVersion the version of the catalogue that it was derived with
 */
public record ObligationView(AiSystemId system, String key, String article, String title, List<String> operatorRoles,
        ObligationStatus status, @Nullable LocalDate applicableFrom, @Nullable String rule, String legalSource,
        String certainty, List<Reading> readings, @Nullable LocalDate internalTarget,
        List<ObligationEvidenceView> evidencePresent, List<String> evidenceMissing, String ownerRole, boolean hardStop,
        String catalogueVersion, LocalDate asOf) {

    public ObligationView {
        operatorRoles = List.copyOf(operatorRoles);
        readings = List.copyOf(readings);
        evidencePresent = List.copyOf(evidencePresent);
        evidenceMissing = List.copyOf(evidenceMissing);
    }

    /** The same on every day; follows from the system, the duty and the first role on which it lies. */
    public ObligationId id() {
        return ObligationId.of(system, key, operatorRoles.getFirst());
    }

    /**
     * One way to read a contested date.
     *
     * @param from null: relieved of it
     * @param chosen whether it is the one that counts for the organisation
     */
    public record Reading(String name, @Nullable LocalDate from, String why, boolean chosen) {}
}
