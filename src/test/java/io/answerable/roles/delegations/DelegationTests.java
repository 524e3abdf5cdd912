package io.answerable.roles.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A delegation ends on a day within its term. */
class DelegationTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");
    private static final LocalDate LAST = LocalDate.parse("2026-12-23");

    private final Delegation delegation = new Delegation(DelegationId.of(NewId.next()), "dl-1",
            PersonId.of(NewId.next()), PersonId.of(NewId.next()), "role.incident-manager", Scope.ORGANISATION,
            DelegationState.ACTIVE, Term.of(FIRST, LAST), FIRST, true, null, 1);

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(delegation.refusalToEnd(FIRST.minusDays(2))).get()
                .isInstanceOf(Refusal.ValidationFailed.class)
                .extracting(Refusal::field)
                .isEqualTo(List.of("lastDay"));
    }

    @Test
    void mayEndOnTheDayBeforeItsFirstAndNeverBeThen() {
        assertThat(delegation.refusalToEnd(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void doesNotEndOnTheDayOnWhichItEndsAnyway() {
        assertThat(delegation.refusalToEnd(LAST)).containsInstanceOf(Refusal.TransitionNotAllowed.class);
    }
}
