package io.answerable.organisation.graphql;

import io.answerable.graphql.Reference;
import io.answerable.organisation.MeetingView.AgendaItem;
import io.answerable.organisation.MeetingView.MeetingDecision;
import io.answerable.organisation.Perspective;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change committees. */
final class CommitteeInputs {

    private CommitteeInputs() {}

    record FoundCommitteeInput(String key, String name, @Nullable String mandate, @Nullable Reference role,
            @Nullable Reference chair, List<Perspective> requiredPerspectives, @Nullable Integer cadenceDays,
            @Nullable LocalDate from, @Nullable String reason) {}

    record AppointChairInput(Reference committee, int expectedVersion, @Nullable Reference chair,
            @Nullable LocalDate from, @Nullable String reason) {}

    record RedefineCommitteeInput(Reference committee, int expectedVersion, String name, @Nullable String mandate,
            List<Perspective> requiredPerspectives, @Nullable Integer cadenceDays, @Nullable LocalDate from,
            @Nullable String reason) {}

    record DissolveCommitteeInput(Reference committee, int expectedVersion, LocalDate lastDay, String reason) {}

    record SeatMemberInput(Reference committee, int expectedVersion, Reference member,
            @Nullable Perspective perspective, @Nullable LocalDate from, @Nullable String reason) {}

    record UnseatMemberInput(Reference committee, int expectedVersion, Reference member, @Nullable LocalDate from,
            @Nullable String reason) {}

    record RecordMeetingInput(Reference committee, int expectedVersion, LocalDate heldOn, @Nullable String minutes,
            List<AgendaItem> agenda, List<MeetingDecision> decisions, List<Reference> present,
            List<ActionInput> actions, @Nullable String reason) {}

    record ActionInput(String title, @Nullable Reference owner, @Nullable LocalDate due) {}

    record CompleteFollowUpInput(Reference followUp, int expectedVersion, @Nullable LocalDate doneOn,
            @Nullable String reason) {}
}
