package io.answerable.oversight.review;

import io.answerable.signals.SignalView;
import java.util.List;

/**
 * Something that only top management, or whom it has given the authority, can decide.
 *
 * @param why the facts that call for it
 * @param options what can be decided
 * @param signals the signals that it would settle
 */
public record NeededDecision(String title, String why, List<String> options, List<SignalView> signals) {

    public NeededDecision {
        options = List.copyOf(options);
        signals = List.copyOf(signals);
    }
}
