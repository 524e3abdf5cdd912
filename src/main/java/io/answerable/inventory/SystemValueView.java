package io.answerable.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system is for and what it brings, as on a day.
 *
 * @param objective key of the strategic objective that it serves
 * @param endUsersInvolved whether end users took part in its design and tests
 */
public record SystemValueView(AiSystemId system, @Nullable String objective, boolean endUsersInvolved,
        List<Kpi> kpis) {

    public SystemValueView {
        kpis = List.copyOf(kpis);
    }

    /**
     * Something that the system is to achieve.
     *
     * @param actual what it achieves; null until it is measured
     * @param percent how much of the target that is (rule reading 30)
     * @param measuredOn null where a dossier told no day
     * @param jointlyAgreed whether a using unit and IT or data have agreed on it (rule reading 19)
     */
    public record Kpi(String name, @Nullable BigDecimal actual, @Nullable BigDecimal percent,
            @Nullable LocalDate measuredOn, boolean jointlyAgreed) {}

    public List<Kpi> jointlyAgreed() {
        return kpis.stream().filter(Kpi::jointlyAgreed).toList();
    }

    /** Whether anybody has measured what business and IT have agreed upon. */
    public boolean isMeasured() {
        return jointlyAgreed().stream().anyMatch(it -> it.actual() != null);
    }
}
