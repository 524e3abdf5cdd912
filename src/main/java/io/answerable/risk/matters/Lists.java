package io.answerable.risk.matters;

import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads a page of a list in two steps: first which things stand on it, and then everything that is shown of them. */
@Component
public class Lists {

    private final Listings listings;

    Lists(Listings listings) {
        this.listings = listings;
    }

    /**
     * Which things, and in which order.
     *
     * @param select of their ids as {@code id}; ends in a condition
     */
    public record Asked(String select, Criteria criteria, Sorting sorting) {}

    /**
     * @param shown what is shown of each of these things
     * @param cursor the keys of what is shown, in the order of the sorting
     */
    public <V> Page<V> page(Asked asked, Paging paging, Function<List<UUID>, Map<UUID, V>> shown,
            Function<V, Cursor> cursor) {
        var ids = new Listing<UUID>(asked.select(), asked.criteria(), asked.sorting(),
                (row, number) -> row.getObject("id", UUID.class), Cursor::of);
        return listings.page(ids, paging, found -> inOrder(found, shown.apply(found)), cursor);
    }

    private static <V> List<V> inOrder(List<UUID> ids, Map<UUID, V> shown) {
        return ids.stream().map(shown::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
