package io.answerable.facts;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.graphql.StringFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in SQL which rows a filter means: one condition after another, all of which must hold. Whatever a client has sent
 * becomes a bound parameter.
 */
public final class Criteria {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters;

    private Criteria(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    public static Criteria begin() {
        return new Criteria(new HashMap<>());
    }

    /** Binds a parameter by a name of its own, for example {@code day}. */
    public Criteria with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Holds what a filter asks for, if there is one. */
    public <F> Criteria matching(@Nullable F filter, Gathering<F> gathering) {
        if (filter != null) {
            gathering.gather(filter, this);
        }
        return this;
    }

    /** Values of the parameters that the conditions name. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** @param column an expression of ours, never of a client */
    public Criteria text(String column, @Nullable StringFilter filter) {
        if (filter != null) {
            with(filter.eq(), "%s = :%s", column);
            with(filter.in() == null ? null : filter.in().toArray(String[]::new), "%s = any(:%s)", column);
            with(filter.contains() == null ? null : filter.contains().toLowerCase(Locale.ROOT),
                    "position(:%2$s in lower(%1$s)) > 0", column);
            with(filter.isNull(), "(%s is null) = :%s", column);
        }
        return this;
    }

    /**
     * Holds when one of several values matches.
     *
     * @param values where they come from, for example {@code unnest(f.topics) topic}
     * @param column one of them
     */
    public Criteria any(String values, String column, @Nullable StringFilter filter) {
        if (filter != null) {
            conditions.add("exists (select 1 from " + values + " where "
                    + new Criteria(parameters).text(column, filter).sql() + ")");
        }
        return this;
    }

    public <E extends Enum<E>> Criteria oneOf(String column, @Nullable E eq, @Nullable List<E> in) {
        with(eq == null ? null : eq.name(), "%s = :%s", column);
        with(in == null ? null : in.stream().map(Enum::name).toArray(String[]::new), "%s = any(:%s)", column);
        return this;
    }

    public Criteria day(String column, @Nullable DateFilter filter) {
        if (filter != null) {
            with(filter.eq(), "%s = :%s", column);
            with(filter.gte(), "%s >= :%s", column);
            with(filter.lte(), "%s <= :%s", column);
            with(filter.isNull(), "(%s is null) = :%s", column);
        }
        return this;
    }

    /**
     * @param field of the filter, for what is wrong with an id
     * @param types that the ids may be of
     */
    public Criteria id(String column, @Nullable IdFilter filter, String field, String... types) {
        return ids(column + " = any(:%s)", column + " is null", filter, field, types);
    }

    /**
     * Where more than one thing can be meant.
     *
     * @param among an expression of ours with the place of the name of the ids as {@code %s}
     * @param none the condition that there is none
     */
    public Criteria ids(String among, String none, @Nullable IdFilter filter, String field, String... types) {
        if (filter != null) {
            condition(among, filter.eq() == null ? null : parsed(List.of(filter.eq()), types, "filter", field, "eq"));
            condition(among, filter.in() == null ? null : parsed(filter.in(), types, "filter", field, "in"));
            condition("(" + none.replace("%", "%%") + ") = :%s", filter.isNull());
        }
        return this;
    }

    /** @param condition an expression of ours with the place of the parameter's name as {@code %s} */
    public Criteria condition(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition.formatted(bind(value)));
        }
        return this;
    }

    /** Holds what others have gathered against each other: all of {@code and}, one of {@code or}, not {@code not}. */
    public <F> Criteria combined(@Nullable List<F> and, @Nullable List<F> or, @Nullable F not, Gathering<F> gathering) {
        if (and != null) {
            and.forEach(it -> conditions.add("(" + inner(it, gathering) + ")"));
        }
        if (or != null && !or.isEmpty()) {
            conditions.add("(" + String.join(" or ", or.stream().map(it -> "(" + inner(it, gathering) + ")").toList())
                    + ")");
        }
        if (not != null) {
            conditions.add("(" + inner(not, gathering) + ") is not true");
        }
        return this;
    }

    /** The whole as an expression; {@code true} when nothing was asked for. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** Adds the conditions of one filter. */
    public interface Gathering<F> {

        void gather(F filter, Criteria criteria);
    }

    private static UUID[] parsed(List<String> ids, String[] types, String... field) {
        return ids.stream().map(it -> parsed(it, types, field)).toArray(UUID[]::new);
    }

    private static UUID parsed(String id, String[] types, String... field) {
        var type = NodeId.parse(id, field).type();
        var expected = List.of(types).contains(type) ? type : types[0];
        return new Reference(id, null).resolve(expected, key -> Optional.empty(), field).orElseThrow();
    }

    private <F> String inner(F filter, Gathering<F> gathering) {
        var inner = new Criteria(parameters);
        gathering.gather(filter, inner);
        return inner.sql();
    }

    private void with(@Nullable Object value, String condition, String column) {
        if (value != null) {
            conditions.add(condition.formatted(column, bind(value)));
        }
    }

    String bind(Object value) {
        var name = "c" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
