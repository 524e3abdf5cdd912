package io.answerable.roles.raci.graphql;

import static io.answerable.roles.raci.Letter.A;

import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.raci.RowRules;
import io.answerable.roles.raci.RowViolation;
import io.answerable.roles.raci.picture.RoleInPlace;
import io.answerable.roles.raci.picture.RolePlace;
import io.answerable.roles.raci.picture.RolesInPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows rows and cells with whoever holds the roles. */
@Controller
class RaciRowController {

    private final RolesInPlace places;
    private final RoleCatalogue roles;

    RaciRowController(RolesInPlace places, RoleCatalogue roles) {
        this.places = places;
        this.roles = roles;
    }

    @SchemaMapping(typeName = "RaciRow")
    List<RaciCellView> cells(RaciRowView row) {
        return row.row()
                .cells()
                .entrySet()
                .stream()
                .map(it -> new RaciCellView(row.edition(), row.activity(), it.getKey(), it.getValue()))
                .toList();
    }

    @SchemaMapping(typeName = "RaciRow")
    boolean valid(RaciRowView row) {
        return violations(row).stream().noneMatch(RowViolation::blocking);
    }

    @SchemaMapping(typeName = "RaciRow")
    List<RowViolation> violations(RaciRowView row) {
        return RowRules.violationsOf(row.row(), roles);
    }

    @BatchMapping(typeName = "RaciRow")
    Map<RaciRowView, PersonView> accountable(List<RaciRowView> rows) {
        var asked = new HashMap<RaciRowView, RolePlace>();
        rows.forEach(row -> row.row()
                .rolesWith(A)
                .stream()
                .findFirst()
                .ifPresent(role -> asked.put(row,
                        new RolePlace(row.edition().scope(), role, row.edition().asOf()))));
        var holders = places.in(asked.values().stream().distinct().toList());
        var found = new HashMap<RaciRowView, PersonView>();
        asked.forEach((row, place) -> {
            if (holders.getOrDefault(place, RoleInPlace.VACANT).resolved() instanceof PersonView person) {
                found.put(row, person);
            }
        });
        return found;
    }

    @SchemaMapping(typeName = "RaciCell")
    @Nullable
    RoleDefinition role(RaciCellView cell) {
        return roles.role(cell.roleKey()).orElse(null);
    }

    @BatchMapping(typeName = "RaciCell")
    Map<RaciCellView, List<HolderView>> holders(List<RaciCellView> cells) {
        var holders = places.in(cells.stream().map(RaciCellView::place).distinct().toList());
        return cells.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(),
                        it -> holders.getOrDefault(it.place(), RoleInPlace.VACANT).holders()));
    }

    @SchemaMapping(typeName = "RaciViolation")
    @Nullable
    RoleDefinition role(RowViolation violation) {
        var role = violation.role();
        return role == null ? null : roles.role(role).orElse(null);
    }
}
