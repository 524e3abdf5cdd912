package io.answerable.inventory.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.reference.LifeCycleGates;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Every requirement of the catalogue has exactly one judge. */
@AnswerableTest
class JudgesOfGatesTests {

    /** Requirements whose judges come with other contexts and capabilities; the list only ever becomes shorter. */
    private static final Set<String> TO_COME = Set.of(
            "BUSINESS_OWNER_ACTIVE", "PROJECT_LEAD_ACTIVE", "INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD",
            "LANDSCAPE_REVIEW_DONE", "ADVICE_IT", "ADVICE_LEGAL", "ADVICE_DPO", "ADVICE_INFOSEC", "ADVICE_PROCUREMENT",
            "ADVICE_ANALYST", "KPI_AGREED_BUSINESS_AND_IT", "PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER",
            "SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT", "TEST_DESIGN_ADVISED_BY_ANALYST", "DATA_PREPARED",
            "VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL", "MONITORING_REQUIREMENTS_SET", "COMMAND_STRUCTURE_CONFIRMED",
            "RACI_ACTIVE_AND_VALID", "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC", "USE_AUTHORISATION_BY_CHIEF_OFFICER",
            "PRODUCT_MANAGER_ACTIVE", "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER", "CONTINGENCY_PLAN_APPROVED",
            "MONITORING_PLAN_ACTIVE", "TRANSPARENCY_NOTICE_IF_ARTICLE_50", "WORKERS_INFORMED_IF_REQUIRED",
            "REGISTERED_IF_PUBLIC_AUTHORITY_HIGH_RISK", "SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT");

    @Autowired ObjectProvider<GateRequirement> judges;

    @Autowired LifeCycleGates catalogue;

    @Test
    void nobodyJudgesWhatTheCatalogueDoesNotKnow() {
        assertThat(required()).containsAll(judged());
    }

    @Test
    void nothingIsJudgedTwice() {
        assertThat(judged()).doesNotHaveDuplicates();
    }

    @Test
    void everythingElseIsJudged() {
        assertThat(required()).filteredOn(it -> !judged().contains(it)).isSubsetOf(TO_COME);
    }

    private Set<String> required() {
        return catalogue.gates().stream().flatMap(it -> it.requirements().stream()).collect(Collectors.toSet());
    }

    private List<String> judged() {
        return judges.stream().flatMap(it -> it.requirements().stream()).toList();
    }
}
