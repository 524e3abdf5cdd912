package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a course, as known on a day.
 *
 * @param course key in the catalogue, for example {@code TRN-LIT-1}; where a certificate is to be renewed for which there is no
 *     course, the key of the certification
 * @param due last good day to have it completed
 * @param occasion what led to it; null where a dossier tells of it
 * @param because the same in words
 * @param evidence what shows that it was completed, for example where the attendance list lies
 * @param effect what has changed since (R-TRN-18)
 * @param trainer the external party that gave the course
 * @param release why it need not be taken any more
 */
public record TrainingAssignmentView(TrainingAssignmentId id, String key, PersonId person, String course,
        @Nullable AiSystemId system, @Nullable LocalDate due, @Nullable LocalDate completed, TrainingStatus status,
        @Nullable TrainingOccasion occasion, @Nullable String because, @Nullable String evidence,
        @Nullable String effect, @Nullable ExternalPartyId trainer, @Nullable Release release, int version,
        LocalDate asOf) {

    /**
     * Why somebody need not take a course any more.
     *
     * @param by who decided so; null where the rules did
     */
    public record Release(String reason, @Nullable PersonId by, LocalDate asOf) {}

    /** Whether it is still to be done although its last good day has passed (rule reading 2). */
    public boolean isOverdue() {
        return status.isOpen() && due != null && due.isBefore(asOf);
    }
}
