package io.answerable.inventory.surveys;

import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.facts.TotalOrder;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.OrderDirection;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.surveys.DeclaredUseQuery.DeclaredUseOrder;
import io.answerable.inventory.surveys.DeclaredUseQuery.DeclaredUseOrderField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all units say that they use, page by page: filtered and sorted where it is kept (R-INV-04). */
@Component
@Transactional(readOnly = true)
public class ListedUses {

    private static final DeclaredUseOrder BY_KEY = new DeclaredUseOrder(DeclaredUseOrderField.KEY,
            OrderDirection.ASC);
    /** Stands in the order for a day that is not known. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final Listings listings;

    ListedUses(Listings listings) {
        this.listings = listings;
    }

    public Page<DeclaredUseView> page(DeclaredUseQuery query, Paging paging) {
        var order = TotalOrder.of(query.orderBy(), DeclaredUseOrder::field, BY_KEY);
        var criteria = Criteria.begin().with("day", query.asOf());
        criteria.matching(query.filter(), ListedUses::gather);
        return listings.page(new Listing<>(SurveyRows.USES, criteria,
                new Sorting(order.stream().map(ListedUses::column).toList()), SurveyRows.use(query.asOf()),
                use -> Cursor.of(order.stream().map(it -> key(it.field(), use)).toArray())), paging);
    }

    private static void gather(DeclaredUseFilter filter, Criteria criteria) {
        var status = filter.status();
        criteria.text("u.key", filter.key())
                .text("f.tool", filter.tool())
                .text("f.process", filter.process())
                .oneOf("f.status", status == null ? null : status.eq(), status == null ? null : status.in())
                .id("d.unit_id", filter.unit(), "unit", "Unit")
                .id("d.survey_id", filter.usageSurvey(), "usageSurvey", "UsageSurvey")
                .id("f.supplier_id", filter.supplier(), "supplier", "Supplier")
                .id("f.system_id", filter.aiSystem(), "aiSystem", "AiSystem")
                .day("f.declared_on", filter.declaredOn())
                .combined(filter.and(), filter.or(), filter.not(), ListedUses::gather);
    }

    private static Sorting.Column column(DeclaredUseOrder order) {
        var ascending = order.direction() == OrderDirection.ASC;
        return switch (order.field()) {
            case KEY -> new Sorting.Column("u.key", ascending);
            case TOOL -> new Sorting.Column("f.tool", ascending);
            case DECLARED_ON -> new Sorting.Column("coalesce(f.declared_on, date '" + UNKNOWN + "')", ascending,
                    ListedUses::day);
        };
    }

    private static Object key(DeclaredUseOrderField field, DeclaredUseView use) {
        return switch (field) {
            case KEY -> use.key();
            case TOOL -> use.tool();
            case DECLARED_ON -> Objects.requireNonNullElse(use.declaredOn(), UNKNOWN);
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
