package io.answerable.organisation;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects external parties; all given conditions must hold. */
public record ExternalPartyFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable Kind kind,
        @Nullable Boolean certifiesUs, @Nullable IdFilter contactOwner, @Nullable List<ExternalPartyFilter> and,
        @Nullable List<ExternalPartyFilter> or, @Nullable ExternalPartyFilter not) {

    /** Compares what a party is to us. */
    public record Kind(@Nullable ExternalPartyKind eq, @Nullable List<ExternalPartyKind> in) {}
}
