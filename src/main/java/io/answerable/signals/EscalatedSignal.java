package io.answerable.signals;

import io.answerable.graphql.Cursor;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A signal that has climbed the reporting line, and how far (R-RPT-11). */
public record EscalatedSignal(SignalView signal, EscalationView escalation) {

    /** Highest level first, then as signals are usually sorted. */
    static final Comparator<EscalatedSignal> ORDER = Comparator.comparing(it -> it.place().keys(),
            SignalOrder::compare);

    /** How many keys a place in that order has. */
    static final int KEYS = SignalOrder.keys(List.of()) + 1;

    private static final int HIGHEST_LEVEL = 3;

    /** For how many days it has been on this level. */
    public int ageDays() {
        return (int) ChronoUnit.DAYS.between(escalation.since(), escalation.asOf());
    }

    Cursor place() {
        var ofSignal = SignalOrder.cursor(signal, List.of()).keys();
        return Cursor.of(Stream.concat(Stream.of(HIGHEST_LEVEL - escalation.level()), ofSignal.stream()).toArray());
    }
}
