package io.answerable.organisation.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.organisation.ExternalPartyKind;
import io.answerable.organisation.ExternalPartyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects external parties; all given conditions must hold. */
record ExternalPartyFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable Kind kind,
        @Nullable Boolean certifiesUs, @Nullable IdFilter contactOwner, @Nullable List<ExternalPartyFilter> and,
        @Nullable List<ExternalPartyFilter> or, @Nullable ExternalPartyFilter not) {

    record Kind(@Nullable ExternalPartyKind eq, @Nullable List<ExternalPartyKind> in) {}

    boolean matches(ExternalPartyView party) {
        var owner = party.contactOwner();
        return Matching.text(party.key(), key) && Matching.text(party.name(), name)
                && (kind == null || Matching.oneOf(party.kind(), kind.eq(), kind.in()))
                && (certifiesUs == null || certifiesUs == party.certifiesUs())
                && Matching.id(owner == null ? null : owner.value(), contactOwner, "Person", "contactOwner")
                && Matching.combined(and, or, not, it -> it.matches(party));
    }
}
