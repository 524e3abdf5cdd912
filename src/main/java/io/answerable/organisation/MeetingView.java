package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of a committee that was held. */
public record MeetingView(LocalDate heldOn, @Nullable String agenda, List<String> decisions, List<String> actions) {

    public MeetingView {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }
}
