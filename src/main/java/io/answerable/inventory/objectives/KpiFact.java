package io.answerable.inventory.objectives;

import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a system is to achieve (R-INV-16).
 *
 * @param kind for example {@code TIME_SAVED}
 * @param agreedBy who agreed on it
 * @param agreedOn the day; null where a dossier told it
 */
public record KpiFact(String name, String kind, Better better, @Nullable BigDecimal target,
        @Nullable BigDecimal actual, @Nullable LocalDate measuredOn, List<PersonId> agreedBy,
        @Nullable LocalDate agreedOn) {

    /** Which way is better. */
    public enum Better {
        HIGHER, LOWER
    }

    public KpiFact {
        target = Columns.plain(target);
        actual = Columns.plain(actual);
        agreedBy = List.copyOf(agreedBy);
    }

    KpiFact measured(BigDecimal value, LocalDate day) {
        return new KpiFact(name, kind, better, target, value, day, agreedBy, agreedOn);
    }

    boolean isToldByDossier() {
        return agreedOn == null;
    }

    /** A dossier knows neither the day of the agreement nor that of the measurement. */
    boolean agreesWith(KpiFact said) {
        return name.equals(said.name) && kind.equals(said.kind) && better == said.better
                && Objects.equals(target, said.target) && Objects.equals(actual, said.actual)
                && Set.copyOf(agreedBy).equals(Set.copyOf(said.agreedBy));
    }

    /** How much of the target is reached, in percent with one decimal (rule reading 30). */
    Optional<BigDecimal> percent() {
        return better == Better.LOWER ? ratio(target, actual) : ratio(actual, target);
    }

    private static Optional<BigDecimal> ratio(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
