package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which systems are asked for, in which order, as of which day. */
public record AiSystemQuery(@Nullable AiSystemFilter filter, List<Order> orderBy, LocalDate asOf) {

    public AiSystemQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what the register can be sorted. */
    public enum OrderField {
        KEY, NAME, STATE, CATEGORY, FIRST_USE
    }

    /** In which direction. */
    public enum Direction {
        ASC, DESC
    }

    /** One criterion of sorting. */
    public record Order(OrderField field, Direction direction) {}
}
