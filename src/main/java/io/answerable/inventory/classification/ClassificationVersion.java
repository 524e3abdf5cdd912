package io.answerable.inventory.classification;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.Derogation;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One classification of a system that holds, or has held: decided, or for now by law alone (V-7).
 *
 * @param number 1 for the first
 * @param decider null where a dossier names nobody
 * @param rationale null where a dossier brought the classification
 * @param validFrom null: since ever
 * @param validUntil the day from which another one holds; null: none does
 */
public record ClassificationVersion(AiSystemId system, int number, State state, RiskCategory category,
        List<String> points, List<String> operatorRoles, @Nullable Derogation derogation,
        @Nullable String rationale, @Nullable Decider decider, @Nullable PersonId decidedBy,
        @Nullable PersonId coDecidedBy, @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil, @Nullable LocalDate reviewDue, LocalDate asOf) {

    /** How a classification stands on a day. */
    public enum State {
        PRELIMINARY, FINAL, SUPERSEDED
    }
}
