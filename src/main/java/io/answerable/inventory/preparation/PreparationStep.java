package io.answerable.inventory.preparation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done for a system before and while it is used; each step has its day, its evidence and the roles that take it. */
public enum PreparationStep {
    /** The AI lead has looked for solutions that exist already (R-INV-22). */
    LANDSCAPE_REVIEW_BY_AI_LEAD("LANDSCAPE_REVIEW_DONE", "role.ai-lead"),
    /** The project lead has looked for solutions that exist already (R-INV-22). */
    LANDSCAPE_REVIEW_BY_PROJECT_LEAD("LANDSCAPE_REVIEW_DONE", "role.project-lead"),
    /** IT has advised on data, capability and interoperability (R-INV-23, R-INV-39). */
    ADVICE_IT("ADVICE_IT", "role.it-team", "role.it-function"),
    /** Legal has advised. */
    ADVICE_LEGAL("ADVICE_LEGAL", "role.compliance-legal", "role.legal-team"),
    /** The data protection officer has advised. */
    ADVICE_DPO("ADVICE_DPO", "role.dpo"),
    /** Information security has advised. */
    ADVICE_INFOSEC("ADVICE_INFOSEC", "role.information-security-officer", "role.head-of-information-security"),
    /** Procurement has advised. */
    ADVICE_PROCUREMENT("ADVICE_PROCUREMENT", "role.procurement"),
    /** The analyst has advised. */
    ADVICE_ANALYST("ADVICE_ANALYST", "role.analyst"),
    /** Environment and test design are set up (R-INV-30). */
    TEST_DESIGN(null, "role.delivery-team", "role.project-lead"),
    /** The analyst has advised on the test design (R-INV-30). */
    TEST_DESIGN_ADVICE("TEST_DESIGN_ADVISED_BY_ANALYST", "role.analyst"),
    /** The data to develop and test with are ready (R-INV-30). */
    DATA_PREPARATION("DATA_PREPARED", "role.delivery-team", "role.project-lead"),
    /** End users take part in design and testing (R-INV-17). */
    END_USER_INVOLVEMENT(null, "role.project-lead", "role.product-manager", "role.business-owner",
            "role.business-change"),
    /** There is a plan for watching it, and it is followed (R-INV-33). */
    MONITORING_PLAN("MONITORING_PLAN_ACTIVE", "role.product-manager", "role.project-lead"),
    /** The plan for its failure or withdrawal is approved (R-INV-34). */
    CONTINGENCY_PLAN("CONTINGENCY_PLAN_APPROVED", "role.product-manager", "role.business-owner", "role.chief-officer"),
    /** The plan for its failure or withdrawal has been tried out (R-INV-34). */
    CONTINGENCY_TEST(null, "role.product-manager", "role.business-owner"),
    /** The chief officer has confirmed who commands and who decides (R-INV-44); dossiers do not tell it. */
    COMMAND_STRUCTURE("COMMAND_STRUCTURE_CONFIRMED", "role.chief-officer"),
    /** What the supplier knows has been passed on to the organisation (R-INV-37). */
    SUPPLIER_KNOWLEDGE("SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT", "role.project-lead", "role.product-manager",
            "role.delivery-team"),
    /** The model is another one since (R-INV-19). */
    MODEL_CHANGE(null, "role.ai-development", "role.delivery-team", "role.product-manager", "role.project-lead");

    private final @Nullable String requirement;
    private final List<String> roles;

    PreparationStep(@Nullable String requirement, String... roles) {
        this.requirement = requirement;
        this.roles = List.of(roles);
    }

    /** Name of the requirement of gates that asks for it, if one does. */
    public Optional<String> requirement() {
        return Optional.ofNullable(requirement);
    }

    /** Keys of the roles that take the step; the first is the one to ask for it. */
    public List<String> roles() {
        return roles;
    }

    /** What it is called in a sentence. */
    public String title() {
        var words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
