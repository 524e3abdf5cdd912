package io.answerable.inventory.objectives;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system is to achieve and what it does achieve, as on a day (R-INV-16).
 *
 * @param percent how much of the target is reached
 * @param jointlyAgreed whether somebody of a using unit and somebody else of IT or data have agreed on it
 */
public record BusinessKpiView(AiSystemId system, String name, String kind, KpiFact.Better better,
        @Nullable BigDecimal target, @Nullable BigDecimal actual, @Nullable BigDecimal percent,
        @Nullable LocalDate measuredOn, List<PersonId> agreedBy, @Nullable LocalDate agreedOn, boolean jointlyAgreed,
        LocalDate asOf) {

    static BusinessKpiView of(AiSystemId system, KpiFact it, boolean jointlyAgreed, LocalDate asOf) {
        return new BusinessKpiView(system, it.name(), it.kind(), it.better(), it.target(), it.actual(),
                it.percent().orElse(null), it.measuredOn(), it.agreedBy(), it.agreedOn(), jointlyAgreed, asOf);
    }
}
