package io.answerable.policy;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy is and says of itself during some days. */
record PolicyFact(String title, List<String> topics, int edition, PolicyStatus status, @Nullable PersonId author,
        Decision legalReview, Decision approval, @Nullable LocalDate reviewDue, List<UnitId> audience,
        @Nullable LocalDate acknowledgeBy, List<PersonId> outstanding, @Nullable String course) {

    PolicyFact {
        topics = List.copyOf(topics);
        audience = List.copyOf(audience);
        outstanding = List.copyOf(outstanding);
    }

    /** Who decided, and when; both null when nobody has. */
    record Decision(@Nullable PersonId by, @Nullable LocalDate on) {

        static final Decision NONE = new Decision(null, null);
    }
}
