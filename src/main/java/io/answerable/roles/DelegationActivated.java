package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deputy accepted to act in a role; whoever holds it stays answerable.
 *
 * @param holder who is deputised; null: the role is vacant and the deputy acts in the interim
 * @param to last good day, if there is one
 */
public record DelegationActivated(DelegationId delegation, String role, Scope scope, @Nullable PersonId holder,
        PersonId deputy, LocalDate from, @Nullable LocalDate to, Provenance provenance) implements GovernanceEvent {}
