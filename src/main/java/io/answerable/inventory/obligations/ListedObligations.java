package io.answerable.inventory.obligations;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.facts.TotalOrder;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.OrderDirection;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.obligations.ObligationQuery.ObligationOrder;
import io.answerable.inventory.obligations.ObligationQuery.ObligationOrderField;
import io.answerable.inventory.register.Visibility;
import io.answerable.reference.LegalObligations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The legal duties of every system that the caller governs, page by page (R-INV-13). */
@Component
@Transactional(readOnly = true)
public class ListedObligations {

    /** Stands in the order for a duty that holds from no day on. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final ObligationOrder BY_SYSTEM = new ObligationOrder(ObligationOrderField.AI_SYSTEM,
            OrderDirection.ASC);

    private final AiSystemRegister register;
    private final ObligationDirectory directory;
    private final LegalObligations law;
    private final Visibility visibility;
    private final Listings listings;
    private final CurrentActor actor;

    ListedObligations(AiSystemRegister register, ObligationDirectory directory, LegalObligations law,
            Visibility visibility, Listings listings, CurrentActor actor) {
        this.register = register;
        this.directory = directory;
        this.law = law;
        this.visibility = visibility;
        this.listings = listings;
        this.actor = actor;
    }

    /**
     * One page of the duties that match.
     *
     * @throws AccessDeniedException without the permission to read governance anywhere
     */
    public Page<ObligationView> page(ObligationQuery query, Paging paging) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        var systems = register.all(query.asOf()).stream().filter(visibility::showsGovernanceOf).toList();
        var standing = standing(systems);
        var duties = duties(systems, query.asOf());
        var criteria = Criteria.begin();
        DerivedRows.bind(duties, standing, criteria);
        criteria.matching(query.filter(), ListedObligations::gather);
        var order = TotalOrder.of(query.orderBy(), ObligationOrder::field, BY_SYSTEM);
        var listing = new Listing<>(DerivedRows.SELECT, criteria,
                new Sorting(order.stream().map(ListedObligations::column).toList()),
                (row, number) -> row.getInt("place"), Cursor::of);
        return listings.page(listing, paging, places -> places.stream().map(it -> duties.get(it - 1)).toList(),
                duty -> Cursor.of(order.stream().map(it -> key(it.field(), duty, standing)).toArray()));
    }

    private List<ObligationView> duties(List<AiSystemView> systems, LocalDate asOf) {
        return directory.of(systems.stream().map(AiSystemView::id).toList(), asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The key of the system and the place of the duty in the law. */
    private Function<ObligationView, String> standing(List<AiSystemView> systems) {
        var keys = systems.stream().collect(toMap(AiSystemView::id, AiSystemView::key));
        var order = law.all().stream().map(it -> it.duty().key()).toList();
        return it -> "%s %04d".formatted(keys.get(it.system()), order.indexOf(it.key()));
    }

    private static void gather(ObligationFilter filter, Criteria criteria) {
        var status = filter.status();
        var certainty = filter.certainty();
        criteria.text("d.key", filter.key())
                .text("d.article", filter.article())
                .oneOf("d.status", status == null ? null : status.eq(), status == null ? null : status.in())
                .id("d.system", filter.aiSystem(), "aiSystem", "AiSystem")
                .text("d.owner_role", filter.ownerRole())
                .day("d.applicable_from", filter.applicableFrom())
                .text("d.certainty", certainty == null ? null : certainty.asText())
                .condition("d.hard_stop = :%s", filter.hardStop())
                .combined(filter.and(), filter.or(), filter.not(), ListedObligations::gather);
    }

    private static Sorting.Column column(ObligationOrder order) {
        var ascending = order.direction() == OrderDirection.ASC;
        return switch (order.field()) {
            case AI_SYSTEM -> new Sorting.Column("d.standing collate \"C\"", ascending);
            case STATUS -> new Sorting.Column("d.urgency", ascending, Integer::valueOf);
            case APPLICABLE_FROM -> new Sorting.Column("coalesce(d.applicable_from, date '" + NEVER + "')", ascending,
                    ListedObligations::day);
        };
    }

    private static Object key(ObligationOrderField field, ObligationView duty,
            Function<ObligationView, String> standing) {
        return switch (field) {
            case AI_SYSTEM -> standing.apply(duty);
            case STATUS -> DerivedRows.urgency(duty);
            case APPLICABLE_FROM -> Objects.requireNonNullElse(duty.applicableFrom(), NEVER);
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
