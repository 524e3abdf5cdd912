package io.answerable.organisation.committees;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a committee asked somebody to do by when, and since when it is done. */
record FollowUpFact(CommitteeId committee, LocalDate meetingOn, String title, @Nullable PersonId owner,
        @Nullable LocalDate due, @Nullable LocalDate doneOn) {

    FollowUpFact done(LocalDate day) {
        return new FollowUpFact(committee, meetingOn, title, owner, due, day);
    }
}
