package io.answerable.roles.cards.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.HolderView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.cards.DrawingCharts;
import io.answerable.roles.cards.OrganisationChart.ChartNode;
import io.answerable.roles.cards.OrganisationChart;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.scopes.Scopes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Draws the organisation chart and finds what its nodes stand for, for all of a request at once. */
@Controller
class ChartController {

    private final DrawingCharts charts;
    private final RoleCatalogue catalogue;
    private final HolderViews holders;
    private final Scopes scopes;
    private final CurrentActor actor;

    ChartController(DrawingCharts charts, RoleCatalogue catalogue, HolderViews holders, Scopes scopes,
            CurrentActor actor) {
        this.charts = charts;
        this.catalogue = catalogue;
        this.holders = holders;
        this.scopes = scopes;
        this.actor = actor;
    }

    @QueryMapping
    OrganisationChart organisationChart(@Argument @Nullable LocalDate asOf) {
        return charts.on(asOf == null ? actor.today() : asOf);
    }

    @SchemaMapping(typeName = "ChartNode", field = "role")
    @Nullable
    RoleDefinition role(ChartNode it) {
        var place = it.place();
        return place == null ? null : catalogue.role(place.role()).orElse(null);
    }

    @SchemaMapping(typeName = "ChartNode", field = "scope")
    @Nullable
    ScopeView scope(ChartNode it) {
        var place = it.place();
        return place == null ? null : new ScopeView(place.scope(), place.asOf());
    }

    @BatchMapping(typeName = "ChartNode", field = "holder")
    Map<ChartNode, HolderView> holders(List<ChartNode> nodes) {
        return holders.behind(nodes, it -> Optional.ofNullable(it.holder()));
    }

    @BatchMapping(typeName = "ChartNode", field = "label")
    Map<ChartNode, String> labels(List<ChartNode> nodes) {
        var named = holders(nodes);
        var labels = new HashMap<ChartNode, String>();
        var places = scopes.labels(nodes.stream().flatMap(it -> Optional.ofNullable(scope(it)).stream()).toList());
        for (var node : nodes) {
            var scope = scope(node);
            var holder = named.get(node);
            var role = role(node);
            labels.put(node, scope == null
                    ? holder == null ? node.ref() : holder.name()
                    : (role == null ? node.ref() : role.title()) + ", " + places.get(scope));
        }
        return labels;
    }
}
