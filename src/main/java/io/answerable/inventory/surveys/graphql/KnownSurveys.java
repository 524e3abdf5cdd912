package io.answerable.inventory.surveys.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.inventory.surveys.SurveyDirectory;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds campaigns, declarations, uses and suppliers that a client refers to by id or by key. */
@Component
class KnownSurveys {

    private final SurveyDirectory directory;
    private final SupplierDirectory suppliers;

    KnownSurveys(SurveyDirectory directory, SupplierDirectory suppliers) {
        this.directory = directory;
        this.suppliers = suppliers;
    }

    Optional<UsageSurveyId> survey(Reference by, String... field) {
        return by.resolve("UsageSurvey", key -> directory.surveyOf(key).map(UsageSurveyId::value), field)
                .map(UsageSurveyId::of);
    }

    Optional<DeclarationId> declaration(Reference by, String... field) {
        return by.resolve("Declaration", key -> directory.declarationOf(key).map(DeclarationId::value), field)
                .map(DeclarationId::of);
    }

    Optional<DeclaredUseId> use(Reference by, String... field) {
        return by.resolve("DeclaredUse", key -> directory.useOf(key).map(DeclaredUseId::value), field)
                .map(DeclaredUseId::of);
    }

    Outcome<UsageSurveyId> changedSurvey(Reference by) {
        return found(survey(by, "input", "usageSurvey"), "campaign", "usageSurvey");
    }

    Outcome<DeclarationId> changedDeclaration(Reference by) {
        return found(declaration(by, "input", "declaration"), "declaration", "declaration");
    }

    Outcome<DeclaredUseId> changedUse(Reference by) {
        return found(use(by, "input", "declaredUse"), "declared use", "declaredUse");
    }

    Outcome<SupplierId> supplier(Reference by) {
        var found = by.resolve("Supplier",
                key -> Optional.ofNullable(suppliers.idsOf(List.of(key)).get(key)).map(SupplierId::value), "input",
                "supplier");
        return found(found.map(SupplierId::of), "supplier", "supplier");
    }

    private static <T> Outcome<T> found(Optional<T> thing, String what, String field) {
        return thing.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, field)));
    }
}
