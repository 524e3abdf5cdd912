package io.answerable.signals;

import static java.util.Map.entry;

import io.answerable.kernel.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As which kind of thing the ledger tells of a change of a table. The rules name the kinds that they read; so both have to be
 * true: that a rule names the kinds of its tables, and that no table changes without its kind being told of.
 */
public class KindsOfTables {

    private static final Pattern TABLE = Pattern
            .compile("\\b(organisation|inventory|roles|policy|risk|training|audit|oversight)\\.[a-z_]+");

    private static final Map<String, List<String>> TABLES = Map.ofEntries(
            entry("AiSystem", List.of("inventory.ai_system", "inventory.ai_system_entry", "inventory.ai_system_use",
                    "inventory.affected_domain", "inventory.life_cycle_state", "inventory.classification",
                    "inventory.preparation_step", "inventory.validation", "inventory.business_kpi",
                    "inventory.handover", "inventory.closure", "inventory.obligation_evidence")),
            entry("Assessment", List.of("risk.assessment", "risk.assessment_fact")),
            entry("Audit", List.of("audit.audit", "audit.audit_fact")),
            entry("Authorisation", List.of("inventory.authorisation", "inventory.authorisation_fact")),
            entry("Certificate", List.of("training.certificate", "training.certificate_fact")),
            entry("Committee", List.of("organisation.committee", "organisation.committee_fact", "organisation.seat",
                    "organisation.meeting")),
            entry("CompetencyProfile",
                    List.of("training.competency_profile", "training.competency_profile_fact")),
            entry("Concern", List.of("risk.concern", "risk.concern_fact")),
            entry("ContestedObligation", List.of("inventory.chosen_reading")),
            entry("CorrectiveAction", List.of("audit.action", "audit.action_fact")),
            entry("Course", List.of("training.course", "training.course_version_fact")),
            entry("Declaration", List.of("inventory.declaration", "inventory.declaration_fact")),
            entry("DeclaredUse", List.of("inventory.declared_use", "inventory.declared_use_fact")),
            entry("Delegation", List.of("roles.delegation")),
            entry("ExternalParty", List.of("organisation.external_party", "organisation.external_party_fact")),
            entry("Finding", List.of("audit.finding", "audit.finding_fact")),
            entry("GapAssessment", List.of("audit.gap_assessment", "audit.gap_assessment_fact")),
            entry("Incident", List.of("risk.incident", "risk.incident_fact", "risk.incident_deadline",
                    "risk.incident_step")),
            entry("ManagementReview", List.of("audit.review", "audit.review_fact", "audit.review_outcome_fact")),
            entry("Organisation", List.of("organisation.profile")),
            entry("Person", List.of("organisation.person", "organisation.employment", "organisation.post",
                    "organisation.leave", "organisation.contact")),
            entry("Policy", List.of("policy.policy", "policy.edition_fact", "policy.acknowledgement")),
            entry("RaciMatrix", List.of("roles.raci_matrix", "roles.raci_edition", "roles.raci_row", "roles.raci_cell",
                    "roles.raci_review_dates")),
            entry("RaciReviewTrigger", List.of("roles.raci_review_trigger")),
            entry("Risk", List.of("risk.risk", "risk.risk_fact", "risk.treatment")),
            entry("RiskRegisterReview", List.of("risk.register_review")),
            entry("RoleAssignment", List.of("roles.role_assignment", "roles.role_confirmation", "roles.role_lead",
                    "roles.role_suspension")),
            entry("StakeholderEngagement", List.of("organisation.engagement_fact")),
            entry("TrainingAssignment", List.of("training.assignment", "training.assignment_fact")),
            entry("Unit", List.of("organisation.unit", "organisation.unit_fact")),
            entry("UsageSurvey", List.of("inventory.usage_survey", "inventory.usage_survey_fact")));

    private final JdbcClient jdbc;

    KindsOfTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of the tables that these statements name. */
    static Set<String> in(List<String> statements) {
        var kinds = new TreeSet<String>();
        statements.forEach(it -> TABLE.matcher(it).results().forEach(found -> kinds.add(kindOf(found.group()))));
        return kinds;
    }

    private static String kindOf(String table) {
        return TABLES.entrySet()
                .stream()
                .filter(it -> it.getValue().contains(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("As what does the ledger tell of " + table + "?"));
    }

    /**
     * The tables of an organisation in which a transaction wrote a row without telling the ledger of a thing of its kind:
     * row and entry bear the number of the transaction.
     */
    public Set<String> untold(OrganisationId organisation) {
        var untold = new TreeSet<String>();
        TABLES.forEach((kind, tables) -> tables.forEach(table -> {
            if (untold(organisation, kind, table) > 0) {
                untold.add(table + " without " + kind);
            }
        }));
        return untold;
    }

    private long untold(OrganisationId organisation, String kind, String table) {
        return jdbc.sql("""
                select count(*) from %s t where t.organisation_id = :organisation
                    and not exists (select 1 from ledger.entry e where e.organisation_id = t.organisation_id
                        and e.xmin = t.xmin and e.subject_type = :kind)""".formatted(table))
                .param("organisation", organisation.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
