package io.answerable.training.assignments;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.DateFilter;
import io.answerable.graphql.OrderDirection;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingFilter;
import io.answerable.training.TrainingQuery.Field;
import io.answerable.training.TrainingQuery.Order;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in SQL which courses of people a query means and in which order. */
final class TrainingCriteria {

    /** As {@link TrainingFact#by} says. */
    private static final String STATUS = """
            (case when f.status = 'COMPLETED' and f.completed > :asOf then 'ASSIGNED' else f.status end)""";

    private static final String OVERDUE = "(" + STATUS
            + " in ('ASSIGNED', 'IN_PROGRESS') and coalesce(f.due < :asOf, false))";

    /** Stands in the order for a course that has no last day. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private TrainingCriteria() {}

    static void gather(TrainingFilter filter, Criteria criteria) {
        var status = Optional.ofNullable(filter.status());
        var occasion = Optional.ofNullable(filter.occasion());
        criteria.text("k.key", filter.key())
                .id("f.person", filter.person(), "person", "Person")
                .text("f.course", filter.course())
                .id("f.system", filter.aiSystem(), "aiSystem", "AiSystem")
                .oneOf(STATUS, status.map(TrainingFilter.OfStatus::eq).orElse(null),
                        status.map(TrainingFilter.OfStatus::in).orElse(null))
                .oneOf("f.occasion", occasion.map(TrainingFilter.OfOccasion::eq).orElse(null),
                        occasion.map(TrainingFilter.OfOccasion::in).orElse(null))
                .condition(OVERDUE + " = :%s", filter.overdue());
        due(filter.due(), criteria);
        criteria.combined(filter.and(), filter.or(), filter.not(), TrainingCriteria::gather);
    }

    private static void due(@Nullable DateFilter filter, Criteria criteria) {
        if (filter != null) {
            criteria.condition("f.due = :%s", filter.eq())
                    .condition("f.due >= :%s", filter.gte())
                    .condition("f.due <= :%s", filter.lte())
                    .condition("(f.due is null) = :%s", filter.isNull());
        }
    }

    static Sorting sorting(List<Order> order) {
        return new Sorting(total(order).stream().map(TrainingCriteria::column).toList());
    }

    static Cursor cursor(List<Order> order, TrainingAssignmentView view) {
        return Cursor.of(total(order).stream().map(it -> key(it.field(), view)).toArray());
    }

    /** The order asked for, made total: no two have the same key. */
    private static List<Order> total(List<Order> asked) {
        var total = new LinkedHashMap<Field, Order>();
        asked.forEach(it -> total.putIfAbsent(it.field(), it));
        total.putIfAbsent(Field.KEY, new Order(Field.KEY, OrderDirection.ASC));
        return List.copyOf(total.values());
    }

    private static Object key(Field field, TrainingAssignmentView view) {
        return switch (field) {
            case KEY -> view.key();
            case DUE -> Objects.requireNonNullElse(view.due(), NO_DAY);
        };
    }

    private static Sorting.Column column(Order order) {
        boolean ascending = order.direction() == OrderDirection.ASC;
        return switch (order.field()) {
            case KEY -> new Sorting.Column("k.key", ascending);
            case DUE -> new Sorting.Column("coalesce(f.due, date '" + NO_DAY + "')", ascending, TrainingCriteria::day);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException forged) {
            throw new IllegalArgumentException(forged);
        }
    }
}
