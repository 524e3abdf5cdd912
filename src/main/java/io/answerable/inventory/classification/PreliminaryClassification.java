package io.answerable.inventory.classification;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.Derogation;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classification that is proposed and not decided yet.
 *
 * @param points of Annex III, Annex I or Article 5
 * @param derogation the condition of Article 6(3), for {@code ANNEX_III_NOT_HIGH_RISK}
 */
public record PreliminaryClassification(ClassificationId id, AiSystemId system, int version, RiskCategory category,
        List<String> points, List<String> transparencyCases, List<String> operatorRoles,
        @Nullable Derogation derogation,
        String rationale, LocalDate reviewDue, ActorRef proposer, LocalDate proposedOn) {

    public @Nullable PersonId proposedBy() {
        return proposer.person().orElse(null);
    }

    /** Whether the legal side has to decide with whoever proposed it. */
    public boolean needsLegalCoDecision() {
        return category.isHighRisk() || category == RiskCategory.PROHIBITED;
    }
}
