package io.answerable.ledger;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the ledger are meant; all given conditions must hold.
 *
 * @param subjectType name of the GraphQL type of the thing
 * @param subject global id of the thing
 * @param actor global id of the person who acted; {@code isNull}: whether no person did
 */
public record LedgerFilter(@Nullable StringFilter subjectType, @Nullable IdFilter subject, @Nullable StringFilter act,
        @Nullable IdFilter actor, @Nullable Moments at, @Nullable List<LedgerFilter> and,
        @Nullable List<LedgerFilter> or, @Nullable LedgerFilter not) {

    public static final LedgerFilter NONE = new LedgerFilter(null, null, null, null, null, null, null, null);

    /** Compares instants; all given comparisons must hold. */
    public record Moments(@Nullable Instant gte, @Nullable Instant lte) {}
}
