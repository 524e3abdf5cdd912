package io.answerable.roles.raci.accountability;

import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.kernel.HolderRef;
import org.jspecify.annotations.Nullable;

/**
 * Who was found for a claim.
 *
 * @param claimed what was asked for
 * @param role the role by which the holder answers; a superior one after a fallback
 * @param assignment by which the holder holds that role; null for an interim
 * @param interim by which somebody carries the role after its holder has gone
 * @param deputy by which somebody stands in for the holder
 */
record Found(Claim claimed, String role, @Nullable HeldRole assignment, @Nullable DelegatedRole interim,
        @Nullable DelegatedRole deputy) {

    static Found nobody(Claim claimed) {
        return new Found(claimed, claimed.role(), null, null, null);
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
