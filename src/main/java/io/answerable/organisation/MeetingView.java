package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee that was held (R-ORG-09, R-ORG-10).
 *
 * @param present who was there
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record MeetingView(CommitteeId committee, LocalDate heldOn, @Nullable String minutes, List<AgendaItem> agenda,
        List<MeetingDecision> decisions, List<HolderRef> present, LocalDate asOf) {

    public MeetingView {
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        present = List.copyOf(present);
    }

    /** What was decided under a topic of the agenda. */
    public List<MeetingDecision> decisionsOn(String topic) {
        return decisions.stream().filter(it -> topic.equals(it.topic())).toList();
    }

    /** One topic of the agenda, and whether it is about AI. */
    public record AgendaItem(String topic, boolean aboutAi) {}

    /**
     * Something that was decided (R-RSK-21).
     *
     * @param topic of the agenda, under which it was decided
     * @param considerations what was weighed, also in matters of ethics
     * @param dissent who thought otherwise, and why
     */
    public record MeetingDecision(String text, @Nullable String topic, @Nullable String considerations,
            @Nullable String dissent) {}
}
