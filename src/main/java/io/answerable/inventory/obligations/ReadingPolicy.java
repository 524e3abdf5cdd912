package io.answerable.inventory.obligations;

import io.answerable.reference.LegalObligation;
import io.answerable.reference.LegalStart;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation reads the law.
 *
 * @param chosen name of the chosen reading by duty; what is missing follows the catalogue
 * @param highRiskTarget the day by which it wants to meet the duties of high-risk systems, if it has set one
 */
record ReadingPolicy(Map<String, String> chosen, @Nullable LocalDate highRiskTarget) {

    String readingOf(LegalObligation obligation) {
        return chosen.getOrDefault(obligation.key(), obligation.defaultReading());
    }

    /** The start that counts: that of the chosen reading, or the only one. */
    LegalStart startOf(LegalObligation obligation) {
        return obligation.reading(readingOf(obligation))
                .map(LegalObligation.LegalReading::start)
                .orElseGet(obligation::start);
    }
}
