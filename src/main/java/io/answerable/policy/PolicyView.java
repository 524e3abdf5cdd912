package io.answerable.policy;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it was on a day: the edition in force, or else the latest.
 *
 * @param topics what it is about, for example {@code OPERATIONAL_GUIDANCE}
 * @param edition which edition of its text is meant, counted from 1
 * @param forEverybody whether everybody of the organisation is addressed
 * @param audience the units that are addressed, where not everybody is
 * @param legalReviewedOn the day on which legal let it pass
 * @param approvedOn the day of the approval; the policy counts as published from then on at the earliest
 * @param publishedOn the day from which it binds people; null while it does not
 * @param acknowledgeWithin how many days whoever it addresses later has for acknowledging it; null: nobody is asked to
 * @param course key of the course that goes with it
 */
public record PolicyView(PolicyId id, String key, String title, List<String> topics, int edition, PolicyStatus status,
        @Nullable PersonId author, boolean forEverybody, List<UnitId> audience, List<PolicySection> sections,
        @Nullable PersonId legalReviewedBy, @Nullable LocalDate legalReviewedOn, @Nullable LocalDate approvedOn,
        @Nullable PersonId approvedBy, @Nullable LocalDate publishedOn, @Nullable LocalDate reviewDue,
        @Nullable LocalDate acknowledgeBy, @Nullable Integer acknowledgeWithin, @Nullable String course, int version,
        LocalDate asOf) {

    public PolicyView {
        topics = List.copyOf(topics);
        audience = List.copyOf(audience);
        sections = List.copyOf(sections);
    }

    /** Whether people are bound by it on that day. */
    public boolean isPublished() {
        return status == PolicyStatus.PUBLISHED && (publishedOn == null || !publishedOn.isAfter(asOf));
    }

    /** Whether people who are addressed have to acknowledge it. */
    public boolean isToBeAcknowledged() {
        return acknowledgeWithin != null;
    }

    /** Whether one of these units is addressed. */
    public boolean addressesAny(Set<UnitId> units) {
        return forEverybody || audience.stream().anyMatch(units::contains);
    }
}
