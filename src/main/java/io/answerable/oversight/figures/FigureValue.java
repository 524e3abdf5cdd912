package io.answerable.oversight.figures;

import io.answerable.kernel.Percentage;
import io.answerable.signals.spi.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to on a day.
 *
 * @param value null where there is nothing to be counted
 * @param concerns what keeps it from its target, where that can be named
 */
public record FigureValue(@Nullable Double value, List<Subject> concerns) {

    static final FigureValue NONE = new FigureValue(null, List.of());

    public FigureValue {
        concerns = List.copyOf(concerns);
    }

    static FigureValue count(List<Subject> counted) {
        return new FigureValue((double) counted.size(), counted);
    }

    /** One decimal; nothing where there is no whole. */
    static FigureValue percent(long part, long whole, List<Subject> concerns) {
        return new FigureValue(Percentage.of(part, whole), concerns);
    }
}
