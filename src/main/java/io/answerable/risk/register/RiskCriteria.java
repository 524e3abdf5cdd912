package io.answerable.risk.register;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.DateFilter;
import io.answerable.graphql.OrderDirection;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.RiskQuery.Field;
import io.answerable.risk.register.RiskQuery.RiskOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in SQL which risks a query means and in which order. */
final class RiskCriteria {

    /** An acceptance that has expired leaves the risk evaluated. */
    private static final String STATE = """
            case when f.state = 'ACCEPTED' and f.accepted_until < :asOf then 'EVALUATED' else f.state end""";

    /** As recorded, or else as the catalogue derives them; one row without a domain where there is none. */
    private static final String DOMAINS = """
            (select d.domain from (select 1) one left join (
                select unnest(f.affected_domains) as domain
                union all
                select m.domain from unnest(cast(:subdomains as text[]), cast(:domains as text[])) m (subdomain, domain)
                where cardinality(f.affected_domains) = 0 and m.subdomain = any(f.taxonomy)) d on true) touched""";

    /** Stands in the order for a review that nobody has planned. */
    private static final LocalDate UNPLANNED = LocalDate.of(1, 1, 1);

    private RiskCriteria() {}

    static void gather(RiskFilter filter, Criteria criteria) {
        var kind = Optional.ofNullable(filter.kind());
        var dimension = Optional.ofNullable(filter.dimension());
        var state = Optional.ofNullable(filter.state());
        var level = Optional.ofNullable(filter.residualLevel());
        criteria.text("r.key", filter.key())
                .text("f.title", filter.title())
                .oneOf("f.kind", kind.map(RiskFilter.OfKind::eq).orElse(null),
                        kind.map(RiskFilter.OfKind::in).orElse(null))
                .oneOf("f.dimension", dimension.map(RiskFilter.OfDimension::eq).orElse(null),
                        dimension.map(RiskFilter.OfDimension::in).orElse(null))
                .oneOf(STATE, state.map(RiskFilter.OfState::eq).orElse(null),
                        state.map(RiskFilter.OfState::in).orElse(null))
                .oneOf("f.residual_level", level.map(RiskFilter.OfLevel::eq).orElse(null),
                        level.map(RiskFilter.OfLevel::in).orElse(null))
                .any(DOMAINS, "domain", filter.affectedDomain())
                .id("f.system_id", filter.aiSystem(), "aiSystem", "AiSystem")
                .id("f.owner_id", filter.owner(), "owner", "Person");
        due(filter.reviewDue(), criteria);
        criteria.combined(filter.and(), filter.or(), filter.not(), RiskCriteria::gather);
    }

    private static void due(@Nullable DateFilter filter, Criteria criteria) {
        if (filter != null) {
            criteria.condition("f.review_due = :%s", filter.eq())
                    .condition("f.review_due >= :%s", filter.gte())
                    .condition("f.review_due <= :%s", filter.lte())
                    .condition("(f.review_due is null) = :%s", filter.isNull());
        }
    }

    static Sorting sorting(List<RiskOrder> order) {
        return new Sorting(total(order).stream().map(RiskCriteria::column).toList());
    }

    static Cursor cursor(List<RiskOrder> order, RiskView risk) {
        return Cursor.of(total(order).stream().map(it -> key(it.field(), risk)).toArray());
    }

    /** The order asked for, made total: no two risks have the same key. */
    private static List<RiskOrder> total(List<RiskOrder> asked) {
        var total = new LinkedHashMap<Field, RiskOrder>();
        asked.forEach(it -> total.putIfAbsent(it.field(), it));
        total.putIfAbsent(Field.KEY, new RiskOrder(Field.KEY, OrderDirection.ASC));
        return List.copyOf(total.values());
    }

    private static Object key(Field field, RiskView risk) {
        return switch (field) {
            case KEY -> risk.key();
            case RESIDUAL_SCORE -> Optional.ofNullable(risk.residual()).map(RiskRating::score).orElse(0);
            case REVIEW_DUE -> Objects.requireNonNullElse(risk.reviewDue(), UNPLANNED);
        };
    }

    private static Sorting.Column column(RiskOrder order) {
        boolean ascending = order.direction() == OrderDirection.ASC;
        return switch (order.field()) {
            case KEY -> new Sorting.Column("r.key", ascending);
            case RESIDUAL_SCORE -> new Sorting.Column("coalesce(f.residual_likelihood * f.residual_impact, 0)",
                    ascending, Integer::valueOf);
            case REVIEW_DUE -> new Sorting.Column("coalesce(f.review_due, date '" + UNPLANNED + "')", ascending,
                    RiskCriteria::day);
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
