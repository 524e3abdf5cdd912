package io.answerable.roles.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.Judgement;
import io.answerable.roles.raci.accountability.DossierPicture;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When those who answer for a system are in place, and what is said when they are not. */
class RoleRequirementsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final String HOUSE = """
            organisation: {id: org-small, as_of: 2026-11-21}
            units:
              - {id: ou-hr, name: HR, function: HR}
            people:
              - {id: p-1, name: Ann, unit: ou-hr, manager: null, status: ACTIVE}
              - {id: p-2, name: Ben, unit: ou-hr, manager: p-1, status: ACTIVE}
              - {id: p-3, name: Cem, unit: ou-hr, manager: p-1, status: LEFT, left: 2026-11-20}
            systems:
              - {id: ai-1, name: Ranker, unit: ou-hr, using_units: [ou-hr], state: TESTING}
            """;

    private static final String ROW = "  - {id: ra-%s, role: %s, holder: %s, scope: %s, from: %s, to: %s}\n";

    private static final String MATRIX = """
            raci_matrices:
              - {id: m-1, title: Ranker, scope: %s, status: %s, activities: [{id: act.a, title: Work, cells: {%s}}]}
            """;

    @Test
    @DisplayName("R-INV-07 The business owner is somebody who is present on the day")
    void anOwnerHasToBePresent() {
        assertThat(judged("BUSINESS_OWNER_ACTIVE", held("role.business-owner", "p-1"))).satisfies(it -> {
            assertThat(it.state()).isEqualTo(RequirementState.MET);
            assertThat(it.detail()).isEqualTo("Business Owner of an AI System is Ann (p-1).");
            assertThat(it.evidence()).singleElement()
                    .satisfies(one -> assertThat(one.date()).isEqualTo(LocalDate.parse("2026-01-01")));
        });
        assertThat(judged("BUSINESS_OWNER_ACTIVE", held("role.business-owner", "p-3"))).satisfies(it -> {
            assertThat(it.state()).isEqualTo(RequirementState.OPEN);
            assertThat(it.fixedBy()).isEqualTo("role.department-head");
        });
        assertThat(open("BUSINESS_OWNER_ACTIVE", row("role.business-owner", "p-1", "ai-1", "2026-11-22", "null")))
                .isTrue();
        assertThat(open("BUSINESS_OWNER_ACTIVE",
                row("role.business-owner", "p-1", "ai-1", "2026-01-01", "2026-11-21"))).isFalse();
        assertThat(open("BUSINESS_OWNER_ACTIVE",
                row("role.business-owner", "p-1", "ai-1", "2026-01-01", "2026-11-20"))).isTrue();
    }

    @Test
    void projectLeadAndProductManagerAreLookedForByTheirRoles() {
        assertThat(open("PROJECT_LEAD_ACTIVE", held("role.project-lead", "p-1"))).isFalse();
        assertThat(open("PROJECT_LEAD_ACTIVE", held("role.product-manager", "p-1"))).isTrue();
        assertThat(open("PRODUCT_MANAGER_ACTIVE", held("role.product-manager", "p-1"))).isFalse();
        assertThat(open("PRODUCT_MANAGER_ACTIVE", held("role.project-lead", "p-1"))).isTrue();
    }

    @Test
    @DisplayName("R-INV-29 Exactly one asset owner, who is the project lead before the handover and the product manager after it")
    void theAssetOwnerHasTheRole() {
        var lead = held("role.project-lead", "p-1") + held("role.product-manager", "p-2");
        assertThat(open("INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD", lead + owner("p-1"))).isFalse();
        assertThat(open("INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER", lead + owner("p-2"))).isFalse();
        assertThat(judged("INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER", lead + owner("p-1"))).satisfies(it -> {
            assertThat(it.state()).isEqualTo(RequirementState.OPEN);
            assertThat(it.detail()).isEqualTo("Information Asset Owner is Ann (p-1), Product Manager is Ben (p-2).");
            assertThat(it.fixedBy()).isEqualTo("role.product-manager");
        });
        assertThat(open("INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD", lead + owner("p-2"))).isTrue();
        assertThat(open("INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD", lead)).as("nobody owns it").isTrue();
        assertThat(open("INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD",
                lead + owner("p-1") + row("role.information-asset-owner", "p-2", "org", "2026-01-01", "null")))
                .as("two own it")
                .isTrue();
    }

    @Test
    @DisplayName("R-ROL-23, R-ROL-26 The system has a matrix of its own in force without a broken row")
    void theMatrixIsInForceAndValid() {
        var fine = "role.business-owner: R/A";
        assertThat(judged("RACI_ACTIVE_AND_VALID", "", MATRIX.formatted("ai-1", "ACTIVE", fine)).state())
                .isEqualTo(RequirementState.MET);
        assertThat(judged("RACI_ACTIVE_AND_VALID", "", MATRIX.formatted("org", "ACTIVE", fine)).detail())
                .contains("No responsibility matrix");
        assertThat(judged("RACI_ACTIVE_AND_VALID", "", MATRIX.formatted("ai-1", "ACTIVE",
                "role.business-owner: R/A, role.product-manager: A")).detail()).contains("both accountable");
        assertThat(judged("RACI_ACTIVE_AND_VALID", "", MATRIX.formatted("ai-1", "ACTIVE",
                "role.business-owner: A, role.product-manager: R, role.it-team: R/I")).state())
                .as("a cell that is not allowed")
                .isEqualTo(RequirementState.OPEN);
        assertThat(judged("RACI_ACTIVE_AND_VALID", "", MATRIX.formatted("ai-1", "ACTIVE",
                "role.product-manager: R, role.external-auditor: A")).state())
                .as("RACI-012 warns only")
                .isEqualTo(RequirementState.MET);
    }

    private static String held(String role, String holder) {
        return row(role, holder, "ai-1", "2026-01-01", "null");
    }

    private static String owner(String holder) {
        return held("role.information-asset-owner", holder);
    }

    private static String row(String role, String holder, String scope, String from, String to) {
        return ROW.formatted(role + holder, role, holder, scope, from, to);
    }

    private static boolean open(String requirement, String assignments) {
        return judged(requirement, assignments).state() == RequirementState.OPEN;
    }

    private static Judgement judged(String requirement, String assignments) {
        return judged(requirement, assignments, "");
    }

    private static Judgement judged(String requirement, String assignments, String matrices) {
        var dossier = HOUSE + (assignments.isEmpty() ? "" : "role_assignments:\n" + assignments) + matrices;
        return Objects.requireNonNull(RolesAtGates.ALL.get(requirement))
                .judge(AiSystemId.of(DossierPicture.id("ai-1")), DossierPicture.of(dossier, TODAY));
    }
}
