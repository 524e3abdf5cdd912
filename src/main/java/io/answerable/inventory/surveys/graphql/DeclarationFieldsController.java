package io.answerable.inventory.surveys.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.surveys.DeclarationView;
import io.answerable.inventory.surveys.DeclaredUseView;
import io.answerable.inventory.surveys.SurveyDirectory;
import io.answerable.inventory.surveys.UsageSurveyView;
import io.answerable.inventory.surveys.UseCandidates;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What declarations and declared uses refer to, read for many at once. */
@Controller
class DeclarationFieldsController {

    private final SurveyDirectory directory;
    private final UseCandidates candidates;
    private final AiSystemRegister register;
    private final SupplierDirectory suppliers;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    DeclarationFieldsController(SurveyDirectory directory, UseCandidates candidates, AiSystemRegister register,
            SupplierDirectory suppliers, UnitDirectory units, PeopleDirectory people) {
        this.directory = directory;
        this.candidates = candidates;
        this.register = register;
        this.suppliers = suppliers;
        this.units = units;
        this.people = people;
    }

    @BatchMapping(typeName = "Declaration")
    Map<DeclarationView, UsageSurveyView> usageSurvey(List<DeclarationView> declarations) {
        return PerDay.one(declarations, DeclarationView::asOf, DeclarationView::survey, directory::surveys);
    }

    @BatchMapping(typeName = "Declaration", field = "unit")
    Map<DeclarationView, UnitView> unitsOfDeclarations(List<DeclarationView> declarations) {
        return PerDay.one(declarations, DeclarationView::asOf, DeclarationView::unit, units::byId);
    }

    @BatchMapping(typeName = "Declaration")
    Map<DeclarationView, PersonView> attestedBy(List<DeclarationView> declarations) {
        return PerDay.one(declarations, DeclarationView::asOf, DeclarationView::attestedBy,
                people::byId);
    }

    @BatchMapping(typeName = "Declaration")
    Map<DeclarationView, List<DeclaredUseView>> uses(List<DeclarationView> declarations) {
        return PerDay.read(declarations, DeclarationView::asOf, (ofThatDay, asOf) -> {
            var found = directory.usesOf(ofThatDay.stream().map(DeclarationView::id).toList(), asOf);
            return ofThatDay.stream().collect(toMap(identity(), it -> found.getOrDefault(it.id(), List.of())));
        });
    }

    @BatchMapping(typeName = "DeclaredUse")
    Map<DeclaredUseView, DeclarationView> declaration(List<DeclaredUseView> uses) {
        return PerDay.one(uses, DeclaredUseView::asOf, DeclaredUseView::declaration, directory::declarations);
    }

    @BatchMapping(typeName = "DeclaredUse", field = "unit")
    Map<DeclaredUseView, UnitView> unitsOfUses(List<DeclaredUseView> uses) {
        return PerDay.one(uses, DeclaredUseView::asOf, DeclaredUseView::unit, units::byId);
    }

    @BatchMapping(typeName = "DeclaredUse")
    Map<DeclaredUseView, SupplierView> supplier(List<DeclaredUseView> uses) {
        return PerDay.one(uses, DeclaredUseView::asOf, DeclaredUseView::supplier, suppliers::byId);
    }

    @BatchMapping(typeName = "DeclaredUse")
    Map<DeclaredUseView, AiSystemView> aiSystem(List<DeclaredUseView> uses) {
        return PerDay.one(uses, DeclaredUseView::asOf, DeclaredUseView::system, register::byId);
    }

    @BatchMapping(typeName = "DeclaredUse", field = "candidates")
    Map<DeclaredUseView, List<AiSystemView>> candidatesOf(List<DeclaredUseView> uses) {
        return PerDay.read(uses, DeclaredUseView::asOf, candidates::of);
    }
}
