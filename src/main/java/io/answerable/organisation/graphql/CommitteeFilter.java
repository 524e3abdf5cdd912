package io.answerable.organisation.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.organisation.CommitteeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects committees; all given conditions must hold. */
record CommitteeFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter role,
        @Nullable IdFilter member, @Nullable List<CommitteeFilter> and, @Nullable List<CommitteeFilter> or,
        @Nullable CommitteeFilter not) {

    boolean matches(CommitteeView committee) {
        var members = committee.members().stream().map(it -> it.member().id()).toList();
        return Matching.text(committee.key(), key) && Matching.text(committee.name(), name)
                && Matching.text(committee.role(), role)
                && Matching.ids(members, member, "member", "Person", "ExternalParty")
                && Matching.combined(and, or, not, it -> it.matches(committee));
    }
}
