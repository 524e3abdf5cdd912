package io.answerable.exchange.dossier;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemFacts.AffectedDomain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads rows about AI systems and those who supply them. */
final class SystemRows {

    private record Classification(@Nullable LocalDate date, @Nullable String by, @Nullable LocalDate reviewDue,
            @Nullable RiskCategory previous) {

        static final Classification NONE = new Classification(null, null, null, null);

        static Classification of(Row row) {
            return new Classification(row.optionalDay("date"), row.optionalText("by"), row.optionalDay("review_due"),
                    row.optionalChoice("previous", RiskCategory.class));
        }
    }

    private SystemRows() {}

    static SystemFacts system(Row row) {
        var given = row.nested("classification", Classification::of);
        var classification = given == null ? Classification.NONE : given;
        return new SystemFacts(row.text("id"), row.text("name"), row.text("unit"), row.texts("using_units"),
                row.prose("process"), row.prose("purpose"), row.optionalText("supplier"),
                row.choice("state", LifecycleState.class, LifecycleState.PROPOSED), category(row),
                row.optionalDay("first_use"), row.optionalDay("retired_on"), row.optionalDay("suspended_on"),
                row.optionalDay("placed_on_market"), row.optionalDay("registration"), row.texts("operator_roles"),
                row.texts("annex_iii"), row.texts("annex_i"), row.texts("prohibited"), row.texts("transparency"),
                row.values("transparency_evidence"), row.flag("personal_data"), row.flag("profiling"),
                row.flag("affects_persons"), row.flag("workplace"), row.flag("law_enforcement"), row.flag("own_brand"),
                row.flag("substantial_modification"), row.flag("changed_purpose"),
                row.flag("significant_design_change"),
                row.flag("gpai_based"), classification.date, classification.by, classification.reviewDue,
                classification.previous, row.rows("affected_domains", SystemRows::affectedDomain),
                SystemRecordRows.records(row));
    }

    static SupplierFacts supplier(Row row) {
        return new SupplierFacts(row.text("id"), row.text("name"), row.optionalText("country"),
                row.nested("contract", SystemRows::contract));
    }

    private static SupplierFacts.Contract contract(Row row) {
        return new SupplierFacts.Contract(row.text("id"), row.optionalText("reviewed_by"), row.optionalDay("until"));
    }

    private static RiskCategory category(Row row) {
        row.nameIf("category", RiskCategory.UNCLASSIFIED.name());
        var category = row.optionalChoice("category", RiskCategory.class);
        return category == null ? RiskCategory.UNCLASSIFIED : category;
    }

    private static AffectedDomain affectedDomain(Row row) {
        return new AffectedDomain(row.text("domain"), row.optionalText("answerable"));
    }
}
