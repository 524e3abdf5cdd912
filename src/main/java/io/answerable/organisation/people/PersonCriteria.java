package io.answerable.organisation.people;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.organisation.PersonFilter;
import io.answerable.organisation.PersonOrder;
import io.answerable.organisation.PersonOrder.Field;
import io.answerable.organisation.PersonView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in SQL which people a query means and in which order. */
final class PersonCriteria {

    private static final String STATUS = """
            case when e.valid_from > :day then 'JOINING' when e.valid_until <= :day then 'LEFT'
                 when l.person_id is not null then 'ON_LEAVE' else 'ACTIVE' end""";

    private PersonCriteria() {}

    static void gather(PersonFilter filter, Criteria criteria) {
        var status = filter.status();
        criteria
                .text("p.key", filter.key())
                .text("c.name", filter.name())
                .text("t.position", filter.position())
                .id("t.unit_id", filter.unit(), "unit", "Unit")
                .id("t.manager_id", filter.manager(), "manager", "Person")
                .oneOf(STATUS, status == null ? null : status.eq(), status == null ? null : status.in())
                .combined(filter.and(), filter.or(), filter.not(), PersonCriteria::gather);
    }

    static Sorting sorting(List<PersonOrder> order) {
        return new Sorting(ascending(order).entrySet()
                .stream()
                .map(it -> new Sorting.Column(it.getKey() == Field.KEY ? "p.key" : "c.name", it.getValue()))
                .toList());
    }

    static Cursor cursor(List<PersonOrder> order, PersonView person) {
        return Cursor.of(ascending(order).keySet()
                .stream()
                .map(it -> it == Field.KEY ? person.key() : person.name())
                .toArray());
    }

    /** The fields that sort, in their order and direction; the key comes last, so that no two rows are equal. */
    private static Map<Field, Boolean> ascending(List<PersonOrder> order) {
        var ascending = new LinkedHashMap<Field, Boolean>();
        order.forEach(it -> ascending.putIfAbsent(it.field(), it.direction() == PersonOrder.Direction.ASC));
        ascending.putIfAbsent(Field.KEY, true);
        return ascending;
    }
}
