package io.answerable.roles.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An assignment is proposed, then held or declined, held until it ends. */
class RoleAssignmentTests {

    private static final LocalDate PROPOSED_FOR = LocalDate.parse("2026-11-23");
    private static final LocalDate ACCEPTED = LocalDate.parse("2026-11-25");

    private final RoleAssignment assignment = RoleAssignment.proposed(RoleAssignmentId.of(NewId.next()), "ra-1",
            "role.incident-manager", HolderRef.person(PersonId.of(NewId.next())), Scope.ORGANISATION,
            new Term(PROPOSED_FOR, LocalDate.MAX));

    @Test
    @DisplayName("R-ROL-37 a role is held from the day of its acceptance")
    void isHeldFromTheDayOfAcceptance() {
        accept();

        assertThat(assignment.stateOn(ACCEPTED.minusDays(1))).isEqualTo(AssignmentState.PROPOSED);
        assertThat(assignment.stateOn(ACCEPTED)).isEqualTo(AssignmentState.ACTIVE);
    }

    @Test
    void endsAfterItsLastGoodDay() {
        accept();

        assignment.end(ACCEPTED.plusDays(9));

        assertThat(assignment.stateOn(ACCEPTED.plusDays(9))).isEqualTo(AssignmentState.ACTIVE);
        assertThat(assignment.stateOn(ACCEPTED.plusDays(10))).isEqualTo(AssignmentState.ENDED);
        assertThat(assignment.term().last()).isEqualTo(ACCEPTED.plusDays(9));
    }

    @Test
    void whatIsHeldSinceEverCanBeEnded() {
        var held = new RoleAssignment(RoleAssignmentId.of(NewId.next()), "ra-3", "role.incident-manager",
                assignment.holder(), Scope.ORGANISATION, AssignmentState.ACTIVE, Term.of(null, null), null, null, 1);

        held.end(ACCEPTED);

        assertThat(held.stateOn(ACCEPTED)).isEqualTo(AssignmentState.ACTIVE);
        assertThat(held.stateOn(ACCEPTED.plusDays(1))).isEqualTo(AssignmentState.ENDED);
    }

    @Test
    void whatIsDeclinedCannotBeAccepted() {
        assignment.decline(ACCEPTED);

        assertThat(assignment.refusalToAnswer(ACCEPTED)).containsInstanceOf(Refusal.TransitionNotAllowed.class);
        assertThatThrownBy(this::accept).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R-ROL-37 a proposal for days that have passed is accepted no more")
    void anExpiredProposalCannotBeAccepted() {
        var expired = RoleAssignment.proposed(RoleAssignmentId.of(NewId.next()), "ra-2", "role.incident-manager",
                assignment.holder(), Scope.ORGANISATION, new Term(PROPOSED_FOR, ACCEPTED));

        assertThat(expired.refusalToAnswer(ACCEPTED.minusDays(1))).isEmpty();
        assertThat(expired.refusalToAnswer(ACCEPTED)).containsInstanceOf(Refusal.TransitionNotAllowed.class);
        assertThatThrownBy(() -> expired.accept(ACCEPTED, Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(expired.state()).isEqualTo(AssignmentState.PROPOSED);
    }

    @Test
    void whatEndedBeforeIsNotEndedAgain() {
        accept();
        assignment.end(ACCEPTED.plusDays(9));

        assertThat(assignment.refusalToEnd(ACCEPTED.plusDays(9))).isPresent();
        assertThat(assignment.refusalToEnd(ACCEPTED.plusDays(8))).isEmpty();
    }

    @Test
    void aProposalIsNeitherConfirmedNorEnded() {
        assertThat(assignment.refusalToAct(ACCEPTED)).isPresent();
        assertThat(assignment.refusalToEnd(ACCEPTED)).isPresent();
    }

    private void accept() {
        assignment.accept(ACCEPTED, Instant.EPOCH);
    }
}
