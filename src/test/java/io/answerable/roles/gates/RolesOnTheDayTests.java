package io.answerable.roles.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import io.answerable.roles.gates.RolesOnTheDay.Grant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule reading 7: it is the day of the act that decides who held which role. */
class RolesOnTheDayTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final String CHIEF = "role.chief-officer";

    private final PersonId chief = PersonId.of(NewId.next());
    private final PersonId other = PersonId.of(NewId.next());
    private final AiSystemId system = AiSystemId.of(NewId.next());
    private final RolesOnTheDay held = new RolesOnTheDay(List.of(
            new Holding(CHIEF, HolderRef.person(chief), Scope.ORGANISATION, Days.between(DAY, DAY.plusDays(10)),
                    Days.between(DAY, DAY.plusDays(5))),
            new Holding(OwnerRoles.PROJECT_LEAD, HolderRef.person(other), Scope.system(system), Days.from(DAY),
                    Days.never())));

    @Test
    void whoeverHeldTheRoleOnThatDayGaveIt() {
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, chief, null, DAY), CHIEF)).isTrue();
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, chief, null, DAY.minusDays(1)), CHIEF)).isFalse();
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, chief, null, DAY.plusDays(10)), CHIEF)).isFalse();
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, other, null, DAY), CHIEF)).isFalse();
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, null, null, DAY), CHIEF)).isFalse();
    }

    @Test
    @DisplayName("Somebody who is suspended gives nothing, and owns what they own all the same")
    void whoeverIsSuspendedDoesNotAct() {
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, chief, null, DAY.plusDays(4)), CHIEF)).isTrue();
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, chief, null, DAY.plusDays(5)), CHIEF)).isFalse();
        assertThat(held.ownerRole(grant(AuthorisationKind.USE, other, null, DAY), OwnerRoles.ALL))
                .contains(OwnerRoles.PROJECT_LEAD);
    }

    @Test
    @DisplayName("GATE-002 Use may be authorised on behalf of the chief officer, buying and security not")
    void onlyUseIsAuthorisedOnBehalf() {
        assertThat(held.gaveIt(grant(AuthorisationKind.USE, other, chief, DAY), CHIEF)).isTrue();
        assertThat(held.gaveIt(grant(AuthorisationKind.SECURITY, other, chief, DAY), CHIEF)).isFalse();
        assertThat(held.gaveIt(grant(AuthorisationKind.PROCUREMENT, other, chief, DAY), CHIEF)).isFalse();
    }

    @Test
    @DisplayName("SOD-003 Whoever led or owned just this system on that day is its owner")
    void ownersAreThoseOfTheSystemOnTheDay() {
        assertThat(held.ownerRole(grant(AuthorisationKind.USE, other, chief, DAY), OwnerRoles.ALL))
                .contains(OwnerRoles.PROJECT_LEAD);
        assertThat(held.ownerRole(grant(AuthorisationKind.USE, other, null, DAY.minusDays(1)), OwnerRoles.ALL))
                .isEmpty();
        assertThat(held.ownerRole(grant(AuthorisationKind.USE, chief, other, DAY), OwnerRoles.ALL)).isEmpty();
        assertThat(held.ownerRole(new Grant(AiSystemId.of(NewId.next()), AuthorisationKind.USE, other, null, DAY),
                OwnerRoles.ALL)).as("of another system").isEmpty();
    }

    private Grant grant(AuthorisationKind kind, @Nullable PersonId by, @Nullable PersonId onBehalfOf, LocalDate day) {
        return new Grant(system, kind, by, onBehalfOf, day);
    }
}
