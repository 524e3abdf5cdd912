package io.answerable.inventory.register;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.graphql.StringFilter;
import io.answerable.inventory.AiSystemFilter;
import io.answerable.inventory.AiSystemQuery.Direction;
import io.answerable.inventory.AiSystemQuery.Order;
import io.answerable.inventory.AiSystemQuery.OrderField;
import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in SQL which systems a query means; whatever the client sent becomes a bound parameter. */
final class SystemCriteria {

    private static final String USES = """
            exists (select 1 from inventory.ai_system_use u
                where u.organisation_id = s.organisation_id and u.system = s.id
                    and u.valid_from <= :asOf and u.valid_until > :asOf""";
    private static final String USED_BY = USES + " and u.unit = any(:%s))";
    private static final String UNUSED = "not " + USES + ")";

    /** Stands in the order for a first use that has not come. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Map<String, Object> parameters = new HashMap<>();

    Map<String, Object> parameters() {
        return parameters;
    }

    String matching(@Nullable AiSystemFilter filter) {
        var conditions = new ArrayList<String>();
        if (filter != null) {
            text("s.key", filter.key(), conditions);
            text("e.name", filter.name(), conditions);
            if (filter.state() != null) {
                oneOf("st.state", filter.state().eq(), filter.state().in(), conditions);
            }
            if (filter.category() != null) {
                oneOf("c.category", filter.category().eq(), filter.category().in(), conditions);
            }
            unit("e.owning_unit = any(:%s)", "e.owning_unit is null", filter.owningUnit(), "owningUnit", conditions);
            unit(USED_BY, UNUSED, filter.usingUnit(), "usingUnit", conditions);
            combined(filter, conditions);
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private void combined(AiSystemFilter filter, List<String> conditions) {
        if (filter.and() != null) {
            filter.and().forEach(it -> conditions.add("(" + matching(it) + ")"));
        }
        if (filter.or() != null && !filter.or().isEmpty()) {
            conditions.add(filter.or().stream().map(this::matching).collect(Collectors.joining(") or (", "((", "))")));
        }
        if (filter.not() != null) {
            conditions.add("not (" + matching(filter.not()) + ")");
        }
    }

    private void text(String column, @Nullable StringFilter filter, List<String> conditions) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            conditions.add(column + " = :" + bind(filter.eq()));
        }
        if (filter.in() != null) {
            conditions.add(column + " = any(:" + bind(filter.in().toArray(String[]::new)) + ")");
        }
        if (filter.contains() != null) {
            conditions.add("position(:" + bind(filter.contains().toLowerCase(Locale.ROOT)) + " in lower(" + column
                    + ")) > 0");
        }
        if (filter.isNull() != null) {
            conditions.add("(" + column + " is null) = :" + bind(filter.isNull()));
        }
    }

    private <E extends Enum<E>> void oneOf(String column, @Nullable E eq, @Nullable List<E> in,
            List<String> conditions) {
        if (eq != null) {
            conditions.add(column + " = :" + bind(eq.name()));
        }
        if (in != null) {
            conditions.add(column + " = any(:" + bind(in.stream().map(Enum::name).toArray(String[]::new)) + ")");
        }
    }

    /** @param condition holds for the systems of any of these units */
    private void unit(String condition, String absent, @Nullable IdFilter filter, String field,
            List<String> conditions) {
        if (filter == null) {
            return;
        }
        if (filter.eq() != null) {
            conditions.add(condition.formatted(bind(ids(List.of(filter.eq()), field, "eq"))));
        }
        if (filter.in() != null) {
            conditions.add(condition.formatted(bind(ids(filter.in(), field, "in"))));
        }
        if (filter.isNull() != null) {
            conditions.add("(" + absent + ") = :" + bind(filter.isNull()));
        }
    }

    private static UUID[] ids(List<String> ids, String field, String comparator) {
        return ids.stream()
                .map(it -> new Reference(it, null).resolve("Unit", key -> Optional.empty(), "filter", field,
                        comparator))
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
    }

    /** The rows beyond the cursor in the direction of reading. */
    String beyond(List<Order> order, Paging paging) {
        return paging.bound(order.size()).map(it -> beyond(order, paging, it)).orElse("true");
    }

    private String beyond(List<Order> order, Paging paging, Cursor cursor) {
        var names = IntStream.range(0, order.size())
                .mapToObj(i -> bind(order.get(i).field() == OrderField.FIRST_USE
                        ? paging.key(cursor, i, SystemCriteria::day)
                        : cursor.keys().get(i)))
                .toList();
        var last = order.size() - 1;
        var condition = further(order.get(last), paging.backward(), names.get(last));
        for (int i = last - 1; i >= 0; i--) {
            condition = "(" + further(order.get(i), paging.backward(), names.get(i)) + " or " + column(order.get(i))
                    + " = :"
                    + names.get(i) + " and " + condition + ")";
        }
        return condition;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException forged) {
            throw new IllegalArgumentException(forged);
        }
    }

    private static String further(Order order, boolean backward, String name) {
        return column(order) + (ascending(order, backward) ? " > :" : " < :") + name;
    }

    static String sorted(List<Order> order, boolean backward) {
        return order.stream()
                .map(it -> column(it) + (ascending(it, backward) ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** The order asked for, made total: no two systems have the same key. */
    static List<Order> total(List<Order> asked) {
        var total = new ArrayList<Order>();
        for (var order : asked) {
            if (total.stream().noneMatch(it -> it.field() == order.field())) {
                total.add(order);
            }
            if (order.field() == OrderField.KEY) {
                return total;
            }
        }
        total.add(new Order(OrderField.KEY, total.isEmpty() ? Direction.ASC : total.getLast().direction()));
        return total;
    }

    static Cursor cursor(List<Order> order, AiSystemView system) {
        return Cursor.of(order.stream().map(it -> key(it.field(), system)).toArray());
    }

    private static Object key(OrderField field, AiSystemView system) {
        return switch (field) {
            case KEY -> system.key();
            case NAME -> system.name();
            case STATE -> system.state();
            case CATEGORY -> system.category();
            case FIRST_USE -> Objects.requireNonNullElse(system.firstUse(), NEVER);
        };
    }

    private static String column(Order order) {
        return switch (order.field()) {
            case KEY -> "s.key";
            case NAME -> "e.name";
            case STATE -> "st.state";
            case CATEGORY -> "c.category";
            case FIRST_USE -> "coalesce(e.first_use, date '" + NEVER + "')";
        };
    }

    private static boolean ascending(Order order, boolean backward) {
        return (order.direction() == Direction.ASC) != backward;
    }

    private String bind(Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new InvalidInput("A text cannot contain the character NUL.", "filter");
        }
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
