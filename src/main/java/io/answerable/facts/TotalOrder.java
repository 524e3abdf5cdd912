package io.answerable.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Completes the order that a client asks for, so that every row has a place of its own and a cursor means just one. */
public final class TotalOrder {

    private TotalOrder() {}

    /**
     * Each field once, the first time that it is named; the last resort comes last where nobody has named its field.
     *
     * @param last sorts by what differs from row to row
     */
    public static <O, F> List<O> of(List<O> asked, Function<O, F> field, O last) {
        var total = new LinkedHashMap<F, O>();
        asked.forEach(it -> total.putIfAbsent(field.apply(it), it));
        total.putIfAbsent(field.apply(last), last);
        return List.copyOf(total.values());
    }
}
