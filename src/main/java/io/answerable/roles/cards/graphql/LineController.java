package io.answerable.roles.cards.graphql;

import io.answerable.organisation.HolderView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.cards.ReportingLine;
import io.answerable.roles.cards.LinesOfRoles;
import io.answerable.roles.scopes.HolderViews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to whom somebody reports in a role, for all of a request at once. */
@Controller
class LineController {

    private final LinesOfRoles lines;
    private final RoleCatalogue catalogue;
    private final HolderViews holders;

    LineController(LinesOfRoles lines, RoleCatalogue catalogue, HolderViews holders) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.holders = holders;
    }

    @BatchMapping(typeName = "RoleAssignment", field = "reportsTo")
    Map<RoleAssignmentView, List<ReportingLine>> reportsTo(List<RoleAssignmentView> assignments) {
        return lines.of(assignments);
    }

    @SchemaMapping(typeName = "ReportingLine", field = "role")
    @Nullable
    RoleDefinition role(ReportingLine line) {
        var role = line.role();
        return role == null ? null : catalogue.role(role).orElse(null);
    }

    @BatchMapping(typeName = "ReportingLine", field = "holder")
    Map<ReportingLine, HolderView> holders(List<ReportingLine> some) {
        return holders.behind(some, it -> Optional.ofNullable(it.holder()));
    }
}
