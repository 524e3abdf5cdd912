package io.answerable.organisation.people;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.graphql.StringFilter;
import io.answerable.organisation.PersonFilter;
import io.answerable.organisation.PersonOrder;
import io.answerable.organisation.PersonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in SQL which people a query means and in which order; whatever the client sent becomes a bound parameter. */
final class PersonCriteria {

    private static final String STATUS = """
            case when e.valid_from > :day then 'JOINING' when e.valid_until <= :day then 'LEFT'
                 when l.person_id is not null then 'ON_LEAVE' else 'ACTIVE' end""";

    private final Map<String, Object> parameters = new HashMap<>();

    Map<String, Object> parameters() {
        return parameters;
    }

    String matching(@Nullable PersonFilter filter) {
        if (filter == null) {
            return "true";
        }
        var all = new ArrayList<String>();
        text("p.key", filter.key(), all);
        text("c.name", filter.name(), all);
        text("t.position", filter.position(), all);
        id("t.unit_id", filter.unit(), "Unit", "unit", all);
        id("t.manager_id", filter.manager(), "Person", "manager", all);
        status(filter.status(), all);
        combined(filter, all);
        return all.isEmpty() ? "true" : all.stream().map(it -> "(" + it + ")").collect(Collectors.joining(" and "));
    }

    private void combined(PersonFilter filter, List<String> all) {
        if (filter.and() != null) {
            filter.and().forEach(it -> all.add(matching(it)));
        }
        if (filter.or() != null) {
            all.add(filter.or()
                    .stream()
                    .map(it -> "(" + matching(it) + ")")
                    .reduce((a, b) -> a + " or " + b)
                    .orElse("false"));
        }
        if (filter.not() != null) {
            all.add("(" + matching(filter.not()) + ") is not true");
        }
    }

    private void text(String column, @Nullable StringFilter filter, List<String> all) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            all.add(column + " = :" + bind(filter.eq()));
        }
        if (filter.in() != null) {
            all.add(column + " = any(:" + bind(filter.in().toArray(String[]::new)) + ")");
        }
        if (filter.contains() != null) {
            all.add("position(lower(:" + bind(filter.contains()) + ") in lower(" + column + ")) > 0");
        }
        isNull(column, filter.isNull(), all);
    }

    private void id(String column, @Nullable IdFilter filter, String type, String field, List<String> all) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            all.add(column + " = :" + bind(parsed(filter.eq(), type, field, "eq")));
        }
        if (filter.in() != null) {
            var ids = filter.in().stream().map(it -> parsed(it, type, field, "in")).toArray(UUID[]::new);
            all.add(column + " = any(:" + bind(ids) + ")");
        }
        isNull(column, filter.isNull(), all);
    }

    private static void isNull(String column, @Nullable Boolean isNull, List<String> all) {
        if (isNull != null) {
            all.add(column + (isNull ? " is null" : " is not null"));
        }
    }

    private void status(PersonFilter.@Nullable Status filter, List<String> all) {
        if (filter != null && filter.eq() != null) {
            all.add(STATUS + " = :" + bind(filter.eq().name()));
        }
        if (filter != null && filter.in() != null) {
            all.add(STATUS + " = any(:" + bind(filter.in().stream().map(Enum::name).toArray(String[]::new)) + ")");
        }
    }

    private static UUID parsed(String id, String type, String... field) {
        return new Reference(id, null).resolve(type, key -> java.util.Optional.empty(), field).orElseThrow();
    }

    /** The fields that sort, in their order and direction; the key comes last, so that no two rows are equal. */
    static Map<PersonOrder.Field, Boolean> sorting(List<PersonOrder> order) {
        var ascending = new LinkedHashMap<PersonOrder.Field, Boolean>();
        order.forEach(it -> ascending.putIfAbsent(it.field(), it.direction() == PersonOrder.Direction.ASC));
        ascending.putIfAbsent(PersonOrder.Field.KEY, true);
        return ascending;
    }

    static String orderBy(Map<PersonOrder.Field, Boolean> sorting, boolean backward) {
        return sorting.entrySet()
                .stream()
                .map(it -> column(it.getKey()) + (it.getValue() != backward ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** Only what lies beyond the cursor: greater in the first field, or equal there and greater in the next. */
    String beyond(Map<PersonOrder.Field, Boolean> sorting, Paging paging) {
        var cursor = paging.bound(sorting.size());
        return cursor.isEmpty() ? "true" : beyond(List.copyOf(sorting.entrySet()), cursor.get(), paging.backward());
    }

    private String beyond(List<Map.Entry<PersonOrder.Field, Boolean>> sorting, Cursor cursor, boolean backward) {
        var alternatives = new ArrayList<String>();
        var equal = "";
        for (int i = 0; i < sorting.size(); i++) {
            var column = column(sorting.get(i).getKey());
            var bound = ":" + bind(cursor.keys().get(i));
            alternatives.add("(" + equal + column + (sorting.get(i).getValue() != backward ? " > " : " < ") + bound
                    + ")");
            equal += column + " = " + bound + " and ";
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    static Cursor cursor(Map<PersonOrder.Field, Boolean> sorting, PersonView person) {
        return Cursor.of(sorting.keySet().stream().map(it -> value(it, person)).toArray());
    }

    private static Object value(PersonOrder.Field field, PersonView person) {
        return field == PersonOrder.Field.KEY ? person.key() : person.name();
    }

    private static String column(PersonOrder.Field field) {
        return field == PersonOrder.Field.KEY ? "p.key" : "c.name";
    }

    private String bind(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
