package io.answerable.reference;

import java.util.List;
import java.util.Optional;

/**
 * A duty of the EU AI Act with all that is needed to say whether and from when it concerns a system.
 *
 * @param condition whether it concerns a system, beside the role of the operator
 * @param start from when on it holds where nothing is contested
 * @param readings the ways in which it is read where its date is contested; else empty
 * @param defaultReading name of the reading that counts unless an organisation chooses; empty where nothing is contested
 */
public record LegalObligation(AiAct.LegalDuty duty, LegalCondition condition, LegalStart start,
        List<LegalReading> readings, String defaultReading) {

    public String key() {
        return duty.key();
    }

    /** Whether it is a duty of transparency: only these are told as breached. */
    public boolean isOfTransparency() {
        return duty.article().startsWith("50(");
    }

    public boolean concerns(LegalFacts facts) {
        return duty.operatorRoles().stream().anyMatch(facts.operatorRoles()::contains) && condition.holdsFor(facts);
    }

    public Optional<LegalReading> reading(String name) {
        return readings.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /**
     * One way to read a contested date.
     *
     * @param name for example {@code FORMAL} or {@code FUNCTIONAL}
     */
    public record LegalReading(String name, LegalStart start, String why) {}
}
