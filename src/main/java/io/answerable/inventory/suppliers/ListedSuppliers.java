package io.answerable.inventory.suppliers;

import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.facts.TotalOrder;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.OrderDirection;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.suppliers.SupplierQuery.SupplierOrderField;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every supplier that is known on a day, page by page: filtered and sorted where they are kept (R-INV-36). */
@Component
@Transactional(readOnly = true)
public class ListedSuppliers {

    private final Listings listings;

    ListedSuppliers(Listings listings) {
        this.listings = listings;
    }

    public Page<SupplierView> page(SupplierQuery query, Paging paging) {
        var order = order(query);
        var criteria = Criteria.begin().with("asOf", query.asOf());
        criteria.matching(query.filter(), ListedSuppliers::gather);
        var sorting = new Sorting(order.stream()
                .map(it -> new Sorting.Column(column(it.field()), it.direction() == OrderDirection.ASC))
                .toList());
        return listings.page(new Listing<>(RegisteredSuppliers.SELECT, criteria, sorting,
                RegisteredSuppliers.view(query.asOf()),
                supplier -> Cursor.of(order.stream().map(it -> key(it.field(), supplier)).toArray())), paging);
    }

    private static List<SupplierQuery.SupplierOrder> order(SupplierQuery query) {
        return TotalOrder.of(query.orderBy(), SupplierQuery.SupplierOrder::field,
                new SupplierQuery.SupplierOrder(SupplierOrderField.KEY, OrderDirection.ASC));
    }

    private static void gather(SupplierFilter filter, Criteria criteria) {
        criteria.text("s.key", filter.key())
                .text("e.name", filter.name())
                .text("e.country", filter.country())
                .combined(filter.and(), filter.or(), filter.not(), ListedSuppliers::gather);
    }

    private static String column(SupplierOrderField field) {
        return switch (field) {
            case KEY -> "s.key";
            case NAME -> "e.name";
        };
    }

    private static String key(SupplierOrderField field, SupplierView supplier) {
        return switch (field) {
            case KEY -> supplier.key();
            case NAME -> supplier.name();
        };
    }
}
