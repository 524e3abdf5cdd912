package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.MeetingView.AgendaItem;
import io.answerable.organisation.MeetingView.MeetingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was held.
 *
 * @param recorded whether somebody recorded what happened; a dossier may name the day alone
 */
record Meeting(LocalDate heldOn, boolean recorded, @Nullable String minutes, List<AgendaItem> agenda,
        List<MeetingDecision> decisions, List<HolderRef> present) {

    static Meeting on(LocalDate day) {
        return new Meeting(day, false, null, List.of(), List.of(), List.of());
    }

    /** Whether every decision that names a topic names one of the agenda. */
    boolean keepsToItsAgenda() {
        var topics = agenda.stream().map(AgendaItem::topic).toList();
        return decisions.stream().map(MeetingDecision::topic).filter(Objects::nonNull).allMatch(topics::contains);
    }
}
