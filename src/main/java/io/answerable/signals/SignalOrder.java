package io.answerable.signals;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.OrderDirection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By what a list of signals is sorted; signals that are equal in it come most severe first, then the oldest, then by
 * code and subject.
 */
public record SignalOrder(Field field, OrderDirection direction) {

    /** By what signals can be sorted. */
    public enum Field {
        SEVERITY, SINCE, CODE
    }

    /** Most severe first, then the oldest, then by code and subject. */
    static final Comparator<SignalView> USUAL = Comparator.comparing(SignalView::severity)
            .reversed()
            .thenComparing(SignalView::since)
            .thenComparing(SignalView::code)
            .thenComparing(it -> it.subject().reference());

    private static final char LAST_PRINTABLE = '~';

    static List<SignalView> sorted(List<SignalView> signals, List<SignalOrder> orders) {
        return signals.stream()
                .map(it -> new Placed(it, cursor(it, orders).keys()))
                .sorted(Comparator.comparing(Placed::keys, SignalOrder::compare))
                .map(Placed::signal)
                .toList();
    }

    static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int compared = left.get(i).compareTo(right.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** The place of a signal in a list so sorted: texts that compare as the signals shall be sorted. */
    static Cursor cursor(SignalView signal, List<SignalOrder> orders) {
        var keys = new ArrayList<Object>();
        orders.forEach(it -> keys.add(it.key(signal)));
        keys.add(turned(severity(signal)));
        keys.add(signal.since());
        keys.add(signal.code());
        keys.add(signal.subject().reference());
        return Cursor.of(keys.toArray());
    }

    static int keys(List<SignalOrder> orders) {
        return orders.size() + 4;
    }

    private String key(SignalView signal) {
        var key = switch (field) {
            case SEVERITY -> severity(signal);
            case SINCE -> signal.since().toString();
            case CODE -> signal.code();
        };
        return direction == OrderDirection.DESC ? turned(key) : key;
    }

    private static String severity(SignalView signal) {
        return Integer.toString(signal.severity().ordinal());
    }

    // Letters, digits and dashes become letters that sort the other way round.
    private static String turned(String key) {
        return key.chars()
                .mapToObj(it -> String.valueOf((char) (LAST_PRINTABLE - it + '!')))
                .collect(Collectors.joining("", "", String.valueOf(LAST_PRINTABLE)));
    }

    private record Placed(SignalView signal, List<String> keys) {}
}
