package io.answerable.roles.raci.accountability;

import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.kernel.HolderRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was found for a claim.
 *
 * @param claimed what was asked for
 * @param role the role by which the holder answers; a superior one after a fallback
 * @param assignment by which the holder holds that role; null for an interim
 * @param interim by which somebody carries the role after its holder has gone
 * @param deputy by which somebody stands in for the holder
 * @param shared an assignment of each holder, where several hold the role and not exactly one of them leads (RACI-008):
 *        then none of them answers alone
 */
record Found(Claim claimed, String role, @Nullable HeldRole assignment, @Nullable DelegatedRole interim,
        @Nullable DelegatedRole deputy, List<HeldRole> shared) {

    Found {
        shared = List.copyOf(shared);
    }

    static Found nobody(Claim claimed) {
        return new Found(claimed, claimed.role(), null, null, null, List.of());
    }

    static Found shared(Claim claimed, List<HeldRole> among) {
        return new Found(claimed, claimed.role(), null, null, null, among);
    }

    static Found held(Claim claimed, String role, HeldRole assignment, @Nullable DelegatedRole deputy) {
        return new Found(claimed, role, assignment, null, deputy, List.of());
    }

    static Found carried(Claim claimed, DelegatedRole interim) {
        return new Found(claimed, claimed.role(), null, interim, null, List.of());
    }

    /** Everybody at the foot of the chain: whoever answers, or all who share the role. */
    List<HolderRef> holders() {
        var holder = holder();
        return holder == null ? shared.stream().map(HeldRole::holder).toList() : List.of(holder);
    }

    @Nullable
    HolderRef holder() {
        if (assignment != null) {
            return assignment.holder();
        }
        return interim == null ? null : HolderRef.person(interim.to());
    }

    boolean isFallback() {
        return !role.equals(claimed.role()) || !claimed.expected();
    }
}
