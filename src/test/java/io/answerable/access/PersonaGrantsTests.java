package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.spi.Standing.Held;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The persona table of the domain model (section 12). */
@DisplayName("Who may do what")
class PersonaGrantsTests {

    private final UUID unit = UUID.randomUUID();
    private final UUID system = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"role.top-management", "role.chief-officer", "role.executive-sponsor"})
    void onlyTheTopApproves(String role) {
        assertThat(PersonaGrants.of(inOrganisation(role))).containsEntry(Permission.APPROVE, Reach.EVERYWHERE)
                .doesNotContainKeys(Permission.EXCHANGE, Permission.ADMINISTER, Permission.MANAGE_MATRICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role.lead-implementer", "role.ai-coordinator"})
    void whoeverRunsTheProgrammePreparesButDoesNotApprove(String role) {
        assertThat(PersonaGrants.of(inOrganisation(role)))
                .containsKeys(Permission.MANAGE_MATRICES, Permission.MANAGE_ROLES, Permission.EXCHANGE)
                .doesNotContainKeys(Permission.APPROVE, Permission.ADMINISTER);
    }

    @Test
    void internalAuditReadsEverythingAndChangesNothingButItsAudits() {
        assertThat(PersonaGrants.of(inOrganisation("role.internal-audit"))).containsOnlyKeys(Permission.READ,
                Permission.READ_GOVERNANCE, Permission.READ_HISTORY, Permission.AUDIT);
    }

    @Test
    void aBusinessOwnerManagesTheRolesOfTheirSystemOnly() {
        var grants = PersonaGrants.of(new Held("role.business-owner", null, system));

        var reach = grants.getOrDefault(Permission.MANAGE_ROLES, Reach.NOWHERE);
        assertThat(reach.covers(null, system)).isTrue();
        assertThat(reach.covers(unit, UUID.randomUUID())).isFalse();
        assertThat(reach.everywhere()).isFalse();
    }

    @Test
    void aDepartmentHeadReachesWhatBelongsToTheirUnit() {
        var grants = PersonaGrants.of(new Held("role.department-head", unit, null));

        var reach = grants.getOrDefault(Permission.READ_GOVERNANCE, Reach.NOWHERE);
        assertThat(reach.covers(unit, system)).isTrue();
        assertThat(reach.covers(UUID.randomUUID(), null)).isFalse();
    }

    @Test
    void aScopedRoleHeldForNothingInParticularReachesNothing() {
        assertThat(PersonaGrants.of(inOrganisation("role.business-owner"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role.end-user", "role.human-overseer", "role.unknown"})
    void otherRolesGiveNothingBeyondReading(String role) {
        assertThat(PersonaGrants.of(new Held(role, unit, system))).isEmpty();
        assertThat(PersonaGrants.ofEverybody()).containsOnlyKeys(Permission.READ);
    }

    @Test
    void whoeverAdministersDoesNotGovern() {
        assertThat(PersonaGrants.ofAdministrator()).containsKeys(Permission.ADMINISTER, Permission.EXCHANGE)
                .doesNotContainKeys(Permission.APPROVE, Permission.MANAGE_ROLES, Permission.MANAGE_MATRICES);
    }

    private static Held inOrganisation(String role) {
        return new Held(role, null, null);
    }
}
