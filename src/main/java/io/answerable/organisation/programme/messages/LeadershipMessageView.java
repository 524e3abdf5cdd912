package io.answerable.organisation.programme.messages;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a leader, as on a day (R-ORG-18).
 *
 * @param sent how many it was sent to, where known
 * @param opened how many of them opened it, where known
 * @param passOnBy the last good day for team leads to pass it on; null: nobody is asked to
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record LeadershipMessageView(LeadershipMessageId id, String key, PersonId leader, String title,
        @Nullable String content,
        MessageChannel channel, List<UnitId> audience, LocalDate sentOn, @Nullable Integer sent,
        @Nullable Integer opened, @Nullable LocalDate passOnBy, int version, LocalDate asOf) {

    /** Whether everybody is addressed. */
    public boolean forEverybody() {
        return audience.isEmpty();
    }

    /** Who passed it on to which unit, and when. */
    public record PassedOn(LeadershipMessageId message, UnitId unit, PersonId lead, LocalDate passedOn,
            LocalDate asOf) {}
}
