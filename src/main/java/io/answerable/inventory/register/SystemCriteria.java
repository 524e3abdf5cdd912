package io.answerable.inventory.register;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.graphql.StringFilter;
import io.answerable.inventory.AiSystemFilter;
import io.answerable.inventory.AiSystemFilter.UnitRefFilter;
import io.answerable.inventory.AiSystemQuery.Direction;
import io.answerable.inventory.AiSystemQuery.Order;
import io.answerable.inventory.AiSystemQuery.OrderField;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in SQL which systems a query means; whatever the client sent becomes a bound parameter. */
final class SystemCriteria {

    private static final String USED_BY = """
            exists (select 1 from inventory.ai_system_use u
                where u.organisation_id = s.organisation_id and u.system = s.id
                    and u.valid_from <= :asOf and u.valid_until > :asOf and u.unit = any(:%s))""";

    private final UnitDirectory units;
    private final Map<String, Object> parameters = new HashMap<>();

    SystemCriteria(UnitDirectory units) {
        this.units = units;
    }

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
            unit("e.owning_unit = any(:%s)", filter.owningUnit(), "owningUnit", conditions);
            unit(USED_BY, filter.usingUnit(), "usingUnit", conditions);
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

    private void unit(String condition, @Nullable UnitRefFilter filter, String field, List<String> conditions) {
        if (filter != null && filter.eq() != null) {
            conditions.add(condition.formatted(bind(idsOf(List.of(filter.eq()), field, "eq"))));
        }
        if (filter != null && filter.in() != null) {
            conditions.add(condition.formatted(bind(idsOf(filter.in(), field, "in"))));
        }
    }

    private UUID[] idsOf(Collection<Reference> references, String field, String comparator) {
        var keys = references.stream()
                .map(Reference::key)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var known = units.idsOf(keys);
        return references.stream()
                .map(it -> it.resolve("Unit", key -> Optional.ofNullable(known.get(key)).map(UnitId::value), "filter",
                        field, comparator))
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
    }

    /** The rows beyond the cursor in the direction of reading. */
    String beyond(List<Order> order, Paging paging) {
        return paging.bound(order.size()).map(it -> beyond(order, paging.backward(), it)).orElse("true");
    }

    private String beyond(List<Order> order, boolean backward, Cursor cursor) {
        var names = cursor.keys().stream().map(this::bind).toList();
        var last = order.size() - 1;
        var condition = further(order.get(last), backward, names.get(last));
        for (int i = last - 1; i >= 0; i--) {
            condition = "(" + further(order.get(i), backward, names.get(i)) + " or " + column(order.get(i)) + " = :"
                    + names.get(i) + " and " + condition + ")";
        }
        return condition;
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
        return Cursor
                .of(order.stream().map(it -> it.field() == OrderField.KEY ? system.key() : system.name()).toArray());
    }

    private static String column(Order order) {
        return order.field() == OrderField.KEY ? "s.key" : "e.name";
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
