package io.answerable.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about how one AI system was prepared, tested, handed over, watched and closed, beside what the
 * register keeps of it. People and external parties are referred to by key.
 *
 * @param objective key of the strategic objective that it serves
 * @param monitoringPlan since when a plan for watching it exists (R-INV-33)
 * @param contingencyPlan since when a plan for its failure exists (R-INV-34)
 * @param knowledgeTransferred whether the supplier's knowledge has been passed on (R-INV-37)
 * @param endUsersInvolved whether end users took part in design and testing (R-INV-17)
 * @param landscapeReview day on which existing solutions were reviewed (R-INV-22)
 */
public record SystemRecords(@Nullable String objective, @Nullable Kpi kpi, @Nullable LocalDate monitoringPlan,
        @Nullable LocalDate contingencyPlan, @Nullable Validation validation, @Nullable Boolean knowledgeTransferred,
        @Nullable Handover handover, @Nullable Boolean endUsersInvolved, @Nullable LocalDate landscapeReview,
        List<Advice> advice, @Nullable Closure closure) {

    public static final SystemRecords NONE = new SystemRecords(null, null, null, null, null, null, null, null, null,
            List.of(), null);

    public SystemRecords {
        advice = List.copyOf(advice);
    }

    /** What this says and, where it says nothing, the other. */
    public SystemRecords and(SystemRecords other) {
        return new SystemRecords(either(objective, other.objective), either(kpi, other.kpi),
                either(monitoringPlan, other.monitoringPlan), either(contingencyPlan, other.contingencyPlan),
                either(validation, other.validation), either(knowledgeTransferred, other.knowledgeTransferred),
                either(handover, other.handover), either(endUsersInvolved, other.endUsersInvolved),
                either(landscapeReview, other.landscapeReview), advice.isEmpty() ? other.advice : advice,
                either(closure, other.closure));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /**
     * What the system is to achieve (R-INV-16).
     *
     * @param kind for example {@code TIME_SAVED}
     * @param better {@code LOWER} where a smaller value is better; null: {@code HIGHER}
     * @param agreedBy keys of the people who agreed on it
     */
    public record Kpi(String name, String kind, @Nullable String better, @Nullable BigDecimal target,
            @Nullable BigDecimal actual, List<String> agreedBy) {}

    /**
     * Whether it does what it should (R-INV-31).
     *
     * @param result {@code PASSED}, {@code FAILED} or {@code IN_PROGRESS}
     * @param by key of the analyst or the external evaluator
     */
    public record Validation(String result, @Nullable LocalDate date, @Nullable String by) {}

    /**
     * From the project to the product (R-INV-35).
     *
     * @param status {@code NONE}, {@code OFFERED}, {@code ACCEPTED} or {@code REFUSED}
     */
    public record Handover(String status, @Nullable LocalDate date) {}

    /**
     * What a specialist advised (R-INV-23).
     *
     * @param specialist {@code IT}, {@code LEGAL}, {@code DPO}, {@code INFOSEC}, {@code PROCUREMENT} or {@code ANALYST}
     */
    public record Advice(String specialist, @Nullable LocalDate date, @Nullable String text) {}

    /**
     * How it was ended (R-INV-38).
     *
     * @param overseer key of the person who oversees the closure
     * @param items whether each item of the checklist is done, by its name in the catalogue
     */
    public record Closure(@Nullable String overseer, Map<String, Boolean> items) {}
}
