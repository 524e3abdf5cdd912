package io.answerable.roles.scopes.graphql;

import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitView;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.scopes.Scopes;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Finds the units and systems behind scopes, for all of a request at once. */
@Controller
class ScopeController {

    private final Scopes scopes;

    ScopeController(Scopes scopes) {
        this.scopes = scopes;
    }

    @BatchMapping(typeName = "Scope", field = "unit")
    Map<ScopeView, UnitView> units(List<ScopeView> all) {
        return scopes.units(all);
    }

    @BatchMapping(typeName = "Scope", field = "system")
    Map<ScopeView, AiSystemView> systems(List<ScopeView> all) {
        return scopes.systems(all);
    }

    @BatchMapping(typeName = "Scope", field = "label")
    Map<ScopeView, String> labels(List<ScopeView> all) {
        return scopes.labels(all);
    }

    @BatchMapping(typeName = "Scope", field = "reference")
    Map<ScopeView, String> references(List<ScopeView> all) {
        return scopes.references(all);
    }
}
