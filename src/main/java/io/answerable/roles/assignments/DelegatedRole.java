package io.answerable.roles.assignments;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;

/**
 * One accepted delegation over time, whether or not the deputy was present.
 *
 * @param from who is deputised; the deputy where the role is vacant and somebody acts in the interim
 * @param days the days on which it was accepted and running
 * @param mayDecide whether the deputy may decide, or only prepare
 */
public record DelegatedRole(DelegationId id, String key, PersonId from, PersonId to, String role, Scope scope,
        Days days, boolean mayDecide) {}
