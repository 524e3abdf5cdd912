package io.answerable.exchange.dossier;

import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemFacts.AffectedDomain;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.SystemRecords.Advice;
import io.answerable.inventory.SystemRecords.Closure;
import io.answerable.inventory.SystemRecords.Handover;
import io.answerable.inventory.SystemRecords.Kpi;
import io.answerable.inventory.SystemRecords.Validation;

/** Writes rows about AI systems and those who supply them. */
final class SystemLines {

    private SystemLines() {}

    static void system(Line line, SystemFacts it) {
        register(line, it);
        traits(line, it);
        records(line, it.records());
    }

    private static void register(Line line, SystemFacts it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("unit", it.unit())
                .texts("using_units", it.usingUnits())
                .text("process", it.process())
                .text("purpose", it.purpose())
                .text("supplier", it.supplier())
                .choice("state", it.state())
                .choiceUnless("category", it.category(), RiskCategory.UNCLASSIFIED)
                .day("first_use", it.firstUse())
                .day("retired_on", it.retiredOn())
                .day("suspended_on", it.suspendedOn())
                .day("placed_on_market", it.placedOnMarket())
                .day("registration", it.registration())
                .nested("classification", isDecided(it) ? it : null, SystemLines::classification);
    }

    private static boolean isDecided(SystemFacts it) {
        return it.classifiedOn() != null || it.classifiedBy() != null || it.classificationReviewDue() != null
                || it.previousCategory() != null;
    }

    private static void classification(Line line, SystemFacts it) {
        line.day("date", it.classifiedOn())
                .text("by", it.classifiedBy())
                .day("review_due", it.classificationReviewDue())
                .choice("previous", it.previousCategory());
    }

    private static void traits(Line line, SystemFacts it) {
        line.texts("operator_roles", it.operatorRoles())
                .texts("annex_iii", it.annexIii())
                .texts("annex_i", it.annexI())
                .texts("prohibited", it.prohibited())
                .texts("transparency", it.transparency())
                .values("transparency_evidence", it.transparencyEvidence())
                .flag("personal_data", it.personalData())
                .flag("profiling", it.profiling())
                .flag("affects_persons", it.affectsPersons())
                .flag("workplace", it.workplace())
                .flag("law_enforcement", it.lawEnforcement())
                .flag("own_brand", it.ownBrand())
                .flag("substantial_modification", it.substantialModification())
                .flag("changed_purpose", it.changedPurpose())
                .flag("significant_design_change", it.significantDesignChange())
                .flag("gpai_based", it.gpaiBased())
                .rows("affected_domains", it.affectedDomains(), SystemLines::domain);
    }

    private static void domain(Line line, AffectedDomain it) {
        line.text("domain", it.domain()).text("answerable", it.answerable());
    }

    private static void records(Line line, SystemRecords it) {
        var none = line.names("handover.status") ? new Handover(SystemRecordRows.NO_HANDOVER, null) : null;
        line.text("objective", it.objective())
                .nested("kpi", it.kpi(), SystemLines::kpi)
                .day("monitoring_plan", it.monitoringPlan())
                .day("contingency_plan", it.contingencyPlan())
                .nested("validation", it.validation(), SystemLines::validation)
                .isTrue("knowledge_transferred", Boolean.TRUE.equals(it.knowledgeTransferred()))
                .nested("handover", it.handover() == null ? none : it.handover(), SystemLines::handover)
                .isTrue("end_users_involved", Boolean.TRUE.equals(it.endUsersInvolved()))
                .day("landscape_review", it.landscapeReview())
                .rows("advice", it.advice(), SystemLines::advice)
                .nested("closure", it.closure(), SystemLines::closure);
    }

    private static void kpi(Line line, Kpi it) {
        line.text("name", it.name())
                .text("kind", it.kind())
                .text("better", it.better() == null && line.names("better") ? SystemRecordRows.HIGHER : it.better())
                .decimal("target", it.target())
                .decimal("actual", it.actual())
                .texts("agreed_by", it.agreedBy());
    }

    private static void validation(Line line, Validation it) {
        line.text("result", it.result()).day("date", it.date()).text("by", it.by());
    }

    private static void handover(Line line, Handover it) {
        line.text("status", it.status()).day("date", it.date());
    }

    private static void advice(Line line, Advice it) {
        line.text("specialist", it.specialist()).day("date", it.date()).text("text", it.text());
    }

    private static void closure(Line line, Closure it) {
        line.text("overseer", it.overseer());
        it.items().forEach(line::isTrue);
    }

    static void supplier(Line line, SupplierFacts it) {
        line.text("id", it.key())
                .text("name", it.name())
                .text("country", it.country())
                .nested("contract", it.contract(), SystemLines::contract);
    }

    private static void contract(Line line, SupplierFacts.Contract it) {
        line.text("id", it.key()).text("reviewed_by", it.reviewedBy()).day("until", it.until());
    }
}
