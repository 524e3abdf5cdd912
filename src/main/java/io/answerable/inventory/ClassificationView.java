package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a system is classified on a day, and who decided so.
 *
 * @param points points of the law that the category rests on
 * @param validFrom day of the decision, where known
 * @param preliminary whether it holds by law for now, until the legal side has decided (V-7)
 * @param derogationExcluded whether the facts exclude the derogation that it rests on (V-7)
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ClassificationView(AiSystemId system, RiskCategory category, List<String> points,
        List<String> operatorRoles, @Nullable LocalDate validFrom, @Nullable LocalDate reviewDue,
        @Nullable PersonId decidedBy, @Nullable RiskCategory previousCategory, boolean preliminary,
        boolean derogationExcluded,
        LocalDate asOf) {

    static ClassificationView of(AiSystemView it) {
        return new ClassificationView(it.id(), it.category(), it.points(), it.operatorRoles(), it.classifiedOn(),
                it.classificationReviewDue(), it.classifiedBy(), it.previousCategory(), it.preliminary(),
                it.isDerogationExcluded(), it.asOf());
    }
}
