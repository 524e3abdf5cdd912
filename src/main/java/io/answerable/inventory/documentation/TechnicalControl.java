package io.answerable.inventory.documentation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A control that keeps a system transparent, fair, robust or explainable, and its test (R-INV-20).
 *
 * @param test how it is tested
 * @param everyMonths after how many months the test is due again
 * @param lastTested null: never
 */
public record TechnicalControl(String title, Aim aim, String test, int everyMonths, @Nullable LocalDate lastTested) {

    /** What it serves. */
    public enum Aim {
        TRANSPARENCY, FAIRNESS, ROBUSTNESS, EXPLAINABILITY
    }

    TechnicalControl testedOn(LocalDate day) {
        return new TechnicalControl(title, aim, test, everyMonths, day);
    }

    /** The last good day of the last test; empty when there was none. */
    Optional<LocalDate> goodUntil() {
        return Optional.ofNullable(lastTested).map(it -> it.plusMonths(everyMonths));
    }

    boolean isDueOn(LocalDate day) {
        return goodUntil().map(it -> it.isBefore(day)).orElse(true);
    }
}
