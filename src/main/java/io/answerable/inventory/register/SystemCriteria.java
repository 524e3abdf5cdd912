package io.answerable.inventory.register;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.inventory.AiSystemFilter;
import io.answerable.inventory.AiSystemQuery.Direction;
import io.answerable.inventory.AiSystemQuery.Order;
import io.answerable.inventory.AiSystemQuery.OrderField;
import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in SQL which systems a query means and in which order. */
final class SystemCriteria {

    private static final String USES = """
            exists (select 1 from inventory.ai_system_use u
                where u.organisation_id = s.organisation_id and u.system = s.id
                    and u.valid_from <= :asOf and u.valid_until > :asOf""";
    private static final String USED_BY = USES + " and u.unit = any(:%s))";
    private static final String UNUSED = "not " + USES + ")";

    /** Stands in the order for a first use that has not come. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private SystemCriteria() {}

    static void gather(AiSystemFilter filter, Criteria criteria) {
        var state = filter.state();
        var category = filter.category();
        criteria
                .text("s.key", filter.key())
                .text("e.name", filter.name())
                .oneOf(SystemViews.STATE, state == null ? null : state.eq(), state == null ? null : state.in())
                .oneOf("c.category", category == null ? null : category.eq(), category == null ? null : category.in())
                .id("e.owning_unit", filter.owningUnit(), "owningUnit", "Unit")
                .ids(USED_BY, UNUSED, filter.usingUnit(), "usingUnit", "Unit")
                .condition("(:%s and s.id = any(:blocked))", Boolean.TRUE.equals(filter.blockedOnly()) ? true : null)
                .combined(filter.and(), filter.or(), filter.not(), SystemCriteria::gather);
    }

    static Sorting sorting(List<Order> order) {
        return new Sorting(total(order).stream().map(SystemCriteria::column).toList());
    }

    static Cursor cursor(List<Order> order, AiSystemView system) {
        return Cursor.of(total(order).stream().map(it -> key(it.field(), system)).toArray());
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

    private static Sorting.Column column(Order order) {
        boolean ascending = order.direction() == Direction.ASC;
        return switch (order.field()) {
            case KEY -> new Sorting.Column("s.key", ascending);
            case NAME -> new Sorting.Column("e.name", ascending);
            case STATE -> new Sorting.Column(SystemViews.STATE, ascending);
            case CATEGORY -> new Sorting.Column("c.category", ascending);
            case FIRST_USE -> new Sorting.Column("coalesce(e.first_use, date '" + NEVER + "')", ascending,
                    SystemCriteria::day);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException forged) {
            throw new IllegalArgumentException(forged);
        }
    }

    /** The order asked for, made total: no two systems have the same key. */
    private static List<Order> total(List<Order> asked) {
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
}
