package io.answerable.inventory.obligations;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.spi.ReclassificationConsequence.RequiredAssessment;
import io.answerable.inventory.spi.ReclassificationConsequence.RequiredTraining;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that would follow if a system were of another category from that day on; nothing has been changed.
 *
 * @param assessments what would be required, now or from a later day
 * @param hardStops what would forbid its use as things are
 * @param earliestCompliantUse the first day on which nothing would stand against its use; null while something does
 */
public record ReclassificationPreview(AiSystemView system, List<ObligationView> obligationsAdded,
        List<ObligationView> obligationsRemoved, List<RequiredAssessment> assessments,
        List<RequiredTraining> trainingToAssign, List<String> authorisationsAffected, List<String> raciRowsToReview,
        List<String> hardStops, @Nullable LocalDate earliestCompliantUse, LocalDate asOf) {

    /** The types that would be required at once. */
    public List<String> assessmentsRequired() {
        return assessments.stream().filter(it -> !it.from().isAfter(asOf)).map(RequiredAssessment::type).toList();
    }

    /** What would be required from a later day on. */
    public List<RequiredAssessment> assessmentsLater() {
        return assessments.stream().filter(it -> it.from().isAfter(asOf)).toList();
    }
}
