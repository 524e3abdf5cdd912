package io.answerable.policy.editions;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a policy as on a day.
 *
 * @param title null where nothing is known of an edition but that a later one has succeeded it
 * @param audience empty: everybody
 * @param publishedOn the day from which it binds or bound people
 * @param supersededOn the day from which it did so no more
 * @param commentsDue the last good day for comments; null where nobody was asked
 * @param invited the units that were asked
 * @param round of the consultation, counted from 1; 0: there was none
 */
public record PolicyEditionView(PolicyId policy, int number, PolicyStatus status, @Nullable String title,
        List<String> topics, List<PolicySection> sections, @Nullable PersonId author, List<UnitId> audience,
        @Nullable String course, @Nullable LocalDate publishedOn, @Nullable LocalDate supersededOn,
        @Nullable LocalDate commentsDue, List<UnitId> invited, int round, LocalDate asOf) {

    public PolicyEditionView {
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
        audience = List.copyOf(audience);
        invited = List.copyOf(invited);
    }

    public boolean isForEverybody() {
        return audience.isEmpty();
    }
}
