package io.answerable.inventory.surveys.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.RegisterOverview;
import io.answerable.inventory.RegisterOverview.Totals;
import io.answerable.inventory.RegisterOverview.UnitOverview;
import io.answerable.inventory.surveys.DeclarationView;
import io.answerable.inventory.surveys.DeclaredUseView;
import io.answerable.inventory.surveys.SurveyCoverage;
import io.answerable.inventory.surveys.SurveyDirectory;
import io.answerable.organisation.UnitView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the organisation does not know yet about its use of AI (R-INV-10). */
@Controller
class CoverageController {

    private final SurveyDirectory directory;
    private final SurveyCoverage coverage;
    private final CurrentActor actor;

    CoverageController(SurveyDirectory directory, SurveyCoverage coverage, CurrentActor actor) {
        this.directory = directory;
        this.coverage = coverage;
        this.actor = actor;
    }

    @SchemaMapping(typeName = "RegisterTotals")
    @Nullable
    Double attestedPercent(Totals totals) {
        return coverage.attestedPercent(totals.units(), totals.asOf());
    }

    @SchemaMapping(typeName = "RegisterOverview")
    List<DeclaredUseView> undeclared(RegisterOverview overview) {
        return directory.undeclared(overview.totals().units(), overview.asOf());
    }

    @BatchMapping(typeName = "UnitOverview", field = "declaration")
    Map<UnitOverview, DeclarationStatus> declarationStatus(List<UnitOverview> units) {
        var found = PerDay.one(units, UnitOverview::asOf, it -> it.unit().id(), directory::latestOf);
        var statuses = new HashMap<UnitOverview, DeclarationStatus>();
        found.forEach((unit, declaration) -> statuses.put(unit, declaration.status()));
        return statuses;
    }

    @BatchMapping(typeName = "Unit", field = "declaration")
    Map<UnitView, DeclarationView> declarations(List<UnitView> units) {
        return actor.actor().may(Permission.READ)
                ? PerDay.one(units, UnitView::asOf, UnitView::id, directory::latestOf)
                : Map.of();
    }
}
