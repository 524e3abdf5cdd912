package io.answerable.inventory.lifecycle.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which mutations mend what a gate lacks: every requirement of the catalogue of gates, so that a client can offer the next act. */
final class MendingActs {

    private static final Map<String, List<String>> BY_REQUIREMENT = new HashMap<>();

    static {
        mend(List.of("PURPOSE_STATED"),
                "describeAiSystem", "describeUseCase");
        mend(List.of("DECLARING_UNIT_KNOWN"),
                "transferAiSystem");
        mend(List.of("BUSINESS_OWNER_ACTIVE", "PROJECT_LEAD_ACTIVE", "INFORMATION_ASSET_OWNER_IS_PROJECT_LEAD",
                "PRODUCT_MANAGER_ACTIVE"),
                "proposeRoleAssignment", "acceptRoleAssignment");
        mend(List.of("LANDSCAPE_REVIEW_DONE"),
                "reviewLandscape");
        mend(List.of("PROHIBITED_SCREEN_NEGATIVE", "CLASSIFICATION_FINAL", "NOT_PROHIBITED"),
                "classifySystem", "finaliseClassification");
        mend(List.of("PRELIMINARY_CLASSIFICATION"),
                "classifySystem");
        mend(List.of("ADVICE_IT", "ADVICE_LEGAL", "ADVICE_DPO", "ADVICE_INFOSEC", "ADVICE_PROCUREMENT",
                "ADVICE_ANALYST"),
                "giveAdvice");
        mend(List.of("KPI_AGREED_BUSINESS_AND_IT"),
                "agreeKpi");
        mend(List.of("PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER", "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC",
                "USE_AUTHORISATION_BY_CHIEF_OFFICER", "AUTHORISATIONS_VALID", "CHIEF_OFFICER_DECISION"),
                "requestAuthorisation", "grantAuthorisation");
        mend(List.of("SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT"),
                "recordSupplierContract", "reviewSupplierContract");
        mend(List.of("TEST_DESIGN_ADVISED_BY_ANALYST"),
                "setUpTest", "adviseOnTestDesign");
        mend(List.of("DATA_PREPARED"),
                "prepareData");
        mend(List.of("EQUALITY_IMPACT_STARTED", "DPIA_STARTED_IF_PERSONAL_DATA"),
                "startAssessment");
        mend(List.of("AI_RISK_APPROVED", "AI_SYSTEM_IMPACT_APPROVED", "INFOSEC_RISK_APPROVED",
                "DPIA_APPROVED_IF_PERSONAL_DATA", "EQUALITY_IMPACT_APPROVED_IF_AFFECTS_PERSONS",
                "FRIA_APPROVED_IF_REQUIRED", "LEGAL_COMPLIANCE_APPROVED"),
                "startAssessment", "submitAssessment", "approveAssessment");
        mend(List.of("VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL"),
                "recordValidation");
        mend(List.of("MONITORING_REQUIREMENTS_SET"),
                "setMonitoringLimit");
        mend(List.of("OPERATIONAL_GUIDANCE_PUBLISHED"),
                "draftPolicy", "publishPolicy");
        mend(List.of("COMMAND_STRUCTURE_CONFIRMED"),
                "confirmCommandStructure");
        mend(List.of("RACI_ACTIVE_AND_VALID"),
                "draftRaciMatrix", "submitRaciMatrix", "activateRaciMatrix");
        mend(List.of("HANDOVER_ACCEPTED", "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER"),
                "offerHandover", "acceptHandover");
        mend(List.of("CONTINGENCY_PLAN_APPROVED"),
                "approveContingencyPlan");
        mend(List.of("MONITORING_PLAN_ACTIVE"),
                "activateMonitoringPlan");
        mend(List.of("END_USERS_TRAINED"),
                "assignTraining", "completeTraining");
        mend(List.of("HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK"),
                "recordCertificate");
        mend(List.of("TRANSPARENCY_NOTICE_IF_ARTICLE_50", "WORKERS_INFORMED_IF_REQUIRED",
                "REGISTERED_IF_PUBLIC_AUTHORITY_HIGH_RISK"),
                "recordObligationEvidence");
        mend(List.of("SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT"),
                "transferSupplierKnowledge");
        mend(List.of("SUSPENSION_CAUSE_RESOLVED"),
                "resolveSuspensionCause");
        mend(List.of("CLOSURE_OVERSEER_NAMED"),
                "nameClosureOverseer");
        mend(List.of("USERS_INFORMED", "DATA_DISPOSED_OR_ARCHIVED", "ACCESS_REVOKED", "CONTRACT_ENDED_OR_NA",
                "KNOWLEDGE_ARCHIVED", "OPEN_ACTIONS_TRANSFERRED_OR_CLOSED"),
                "completeClosureItem");
    }

    private MendingActs() {}

    private static void mend(List<String> requirements, String... mutations) {
        requirements.forEach(it -> BY_REQUIREMENT.put(it, List.of(mutations)));
    }

    /** In the order in which they are called; empty for what the catalogue does not know. */
    static List<String> of(String requirement) {
        return BY_REQUIREMENT.getOrDefault(requirement, List.of());
    }

    static Map<String, List<String>> all() {
        return Map.copyOf(BY_REQUIREMENT);
    }
}
