package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.MeetingView.AgendaItem;
import io.answerable.organisation.MeetingView.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda, what was decided, who was there, and what is to be done by whom. */
public record HeldMeeting(LocalDate heldOn, @Nullable String minutes, List<AgendaItem> agenda,
        List<MeetingDecision> decisions, List<HolderRef> present, List<Action> actions) {

    public HeldMeeting {
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        present = List.copyOf(present);
        actions = List.copyOf(actions);
    }

    /** Something to be done; the due day is the last good one. */
    public record Action(String title, @Nullable PersonId owner, @Nullable LocalDate due) {}

    Meeting meeting() {
        return new Meeting(heldOn, true, minutes, agenda, decisions, present);
    }
}
