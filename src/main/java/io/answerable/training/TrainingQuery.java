package io.answerable.training;

import io.answerable.graphql.OrderDirection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which courses of people are asked for, in which order, as they are on which day. */
public record TrainingQuery(@Nullable TrainingFilter filter, List<Order> orderBy, LocalDate asOf) {

    public TrainingQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what they can be sorted. */
    public enum Field {
        KEY, DUE
    }

    /** One criterion of sorting. */
    public record Order(Field field, OrderDirection direction) {}
}
