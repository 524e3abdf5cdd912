package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.InvalidInput;
import io.answerable.roles.assignments.AssignmentOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a client wants assignments sorted; there is an index for one field at a time. */
record AssignmentOrderInput(AssignmentOrder.Field field, Direction direction) {

    /** In which direction. */
    enum Direction {
        ASC, DESC
    }

    static AssignmentOrder orderOf(@Nullable List<AssignmentOrderInput> orders) {
        if (orders == null || orders.isEmpty()) {
            return AssignmentOrder.USUAL;
        }
        if (orders.size() > 1) {
            throw new InvalidInput("Assignments are sorted by one field.", "orderBy");
        }
        return new AssignmentOrder(orders.getFirst().field, orders.getFirst().direction == Direction.DESC);
    }
}
