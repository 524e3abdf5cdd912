package io.answerable.signals;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.StringFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which signals are meant; all given conditions must hold.
 *
 * @param family the letters before the dash of the code, for example {@code RACI}
 * @param unit global id of the unit that owns the subject, or of its holder's unit
 * @param system global id of the AI system concerned
 * @param subject reference of the subject, for example {@code m-ai-22/role.product-manager}
 */
public record SignalFilter(@Nullable StringFilter code, @Nullable StringFilter family,
        @Nullable SeverityFilter severity, @Nullable SignalStatusFilter status,
        @Nullable IdFilter unit, @Nullable IdFilter system, @Nullable StringFilter subject,
        @Nullable List<SignalFilter> and, @Nullable List<SignalFilter> or, @Nullable SignalFilter not)
        implements
            Predicate<SignalView> {

    public static final SignalFilter NONE = new SignalFilter(null, null, null, null, null, null, null, null, null,
            null);

    @Override
    public boolean test(SignalView signal) {
        return accepts(code, signal.code())
                && accepts(family, signal.family())
                && (severity == null || severity.accepts(signal.severity()))
                && (status == null || status.accepts(signal.status()))
                && accepts(unit, signal.unit(), "Unit", "unit")
                && accepts(system, signal.system(), "AiSystem", "system")
                && accepts(subject, signal.subject().reference())
                && (and == null || and.stream().allMatch(it -> it.test(signal)))
                && (or == null || or.isEmpty() || or.stream().anyMatch(it -> it.test(signal)))
                && (not == null || !not.test(signal));
    }

    /** The codes to which a plain condition on the code confines the answer, so that no other rule is evaluated. */
    Set<String> codes() {
        if (code == null) {
            return Set.of();
        }
        return code.eq() != null ? Set.of(code.eq()) : code.in() == null ? Set.of() : Set.copyOf(code.in());
    }

    /**
     * Refuses malformed ids even where no signal is there to be compared.
     *
     * @throws InvalidInput for text that is not the id of a unit or a system
     */
    void check() {
        checkIds(unit, "Unit", "unit");
        checkIds(system, "AiSystem", "system");
        if (and != null) {
            and.forEach(SignalFilter::check);
        }
        if (or != null) {
            or.forEach(SignalFilter::check);
        }
        if (not != null) {
            not.check();
        }
    }

    private static void checkIds(@Nullable IdFilter filter, String type, String field) {
        accepts(filter, new UUID(0, 0), type, field);
        if (filter != null && filter.in() != null) {
            filter.in().forEach(it -> parsed(it, type, field));
        }
    }

    private static boolean accepts(@Nullable StringFilter filter, String value) {
        return filter == null
                || (filter.eq() == null || filter.eq().equals(value))
                        && (filter.in() == null || filter.in().contains(value))
                        && (filter.contains() == null || lower(value).contains(lower(filter.contains())))
                        && (filter.isNull() == null || !filter.isNull());
    }

    static boolean accepts(@Nullable IdFilter filter, @Nullable UUID value, String type, String field) {
        return filter == null
                || (filter.eq() == null || parsed(filter.eq(), type, field).equals(value))
                        && (filter.in() == null
                                || filter.in().stream().anyMatch(it -> parsed(it, type, field).equals(value)))
                        && (filter.isNull() == null || filter.isNull() == (value == null));
    }

    private static UUID parsed(String id, String type, String field) {
        var node = NodeId.parse(id, "filter", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "filter", field);
        }
        return node.id();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
