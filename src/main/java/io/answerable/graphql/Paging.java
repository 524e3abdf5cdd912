package io.answerable.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: the arguments {@code first, after, last, before} of a connection. Controllers
 * declare it as a parameter. Sizes outside 0 to {@value #MOST} are refused, never clipped.
 *
 * @param size how many rows at the most
 * @param backward whether the page ends at {@code cursor} (with {@code last}/{@code before}) instead of starting there
 * @param cursor the exclusive bound; empty for the first or the last page
 * @param list name and order of the list, which its cursors carry
 */
public record Paging(int size, boolean backward, Optional<String> cursor, String list) {

    public static final int MOST = 100;
    public static final int USUAL = 50;

    public static Paging first(int size) {
        return new Paging(size, false, Optional.empty(), "");
    }

    public static Paging of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if ((first != null || after != null) && (last != null || before != null)) {
            throw new InvalidInput("Ask either forward (first, after) or backward (last, before).", "first");
        }
        return last == null && before == null
                ? new Paging(checked(first, "first"), false, Optional.ofNullable(after), "")
                : new Paging(checked(last, "last"), true, Optional.ofNullable(before), "");
    }

    /** The same part of the list of that name and order. */
    public Paging ofList(String named) {
        return new Paging(size, backward, cursor, named);
    }

    /** The exclusive bound of a list whose rows are sorted by that many keys. */
    public Optional<Cursor> bound(int keys) {
        return cursor.map(it -> Cursor.parse(it, list, keys, side()));
    }

    /**
     * A key of the bound as what it stands for.
     *
     * @param parsing throws {@link IllegalArgumentException} for a key that stands for nothing
     * @throws InvalidInput for such a key; names the argument that the cursor came in
     */
    public <T> T key(Cursor bound, int index, Function<String, T> parsing) {
        try {
            return parsing.apply(bound.keys().get(index));
        } catch (IllegalArgumentException e) {
            throw Cursor.malformed(side());
        }
    }

    /** A key of the bound that is an id. */
    public UUID uuid(Cursor bound, int index) {
        return key(bound, index, UUID::fromString);
    }

    private String side() {
        return backward ? "before" : "after";
    }

    private static int checked(@Nullable Integer size, String field) {
        if (size == null) {
            return USUAL;
        }
        if (size < 0 || size > MOST) {
            throw new InvalidInput("A page has 0 to " + MOST + " rows.", field);
        }
        return size;
    }
}
