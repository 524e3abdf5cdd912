package io.answerable.inventory.classification;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.LegalAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the law makes duties depend on, as it is known of one system on a day: what the questionnaire asks, and what
 * follows from the classification, the life cycle and the profile of the organisation.
 */
public record ClassificationFacts(AiSystemId system, RiskCategory riskCategory, List<String> annexIIIPoints,
        boolean publicAuthorityOrPublicService, @Nullable LocalDate firstUseDate, LegalAnswers answers,
        LocalDate asOf) {

    /** Names of what nobody has answered yet, in the order of the questionnaire. */
    public List<String> unanswered() {
        var category = riskCategory == RiskCategory.UNCLASSIFIED ? Stream.of("riskCategory") : Stream.<String>empty();
        return Stream.concat(category, Questions.openIn(answers).stream()).toList();
    }
}
