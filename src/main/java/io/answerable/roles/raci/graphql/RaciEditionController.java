package io.answerable.roles.raci.graphql;

import io.answerable.graphql.InvalidInput;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RaciTemplate;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciDifference;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.matrices.RaciEditionView;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.roles.scopes.ScopeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows matrices with their editions and what differs between two of them (R-ROL-35). */
@Controller
class RaciEditionController {

    private final RaciMatrixDirectory matrices;
    private final PeopleDirectory people;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;

    RaciEditionController(RaciMatrixDirectory matrices, PeopleDirectory people, RaciTemplates templates,
            RoleCatalogue roles) {
        this.matrices = matrices;
        this.people = people;
        this.templates = templates;
        this.roles = roles;
    }

    @SchemaMapping(typeName = "RaciMatrix")
    ScopeView scope(RaciMatrixView matrix) {
        return new ScopeView(matrix.scope(), matrix.asOf());
    }

    @SchemaMapping(typeName = "RaciMatrix")
    String title(RaciMatrixView matrix) {
        return matrix.shown().title();
    }

    @SchemaMapping(typeName = "RaciMatrix")
    int edition(RaciMatrixView matrix) {
        return matrix.shown().number();
    }

    @SchemaMapping(typeName = "RaciMatrix")
    MatrixStatus status(RaciMatrixView matrix) {
        return matrix.shown().status();
    }

    @SchemaMapping(typeName = "RaciMatrix")
    MatrixOrigin origin(RaciMatrixView matrix) {
        return matrix.shown().origin();
    }

    @SchemaMapping(typeName = "RaciMatrix")
    @Nullable
    RaciTemplate template(RaciMatrixView matrix) {
        return template(matrix.shown());
    }

    @SchemaMapping(typeName = "RaciMatrixEdition")
    @Nullable
    RaciTemplate template(RaciEditionView edition) {
        var template = edition.template();
        return template == null ? null : templates.template(template).orElse(null);
    }

    @SchemaMapping(typeName = "RaciMatrix")
    @Nullable
    RaciEditionView draft(RaciMatrixView matrix) {
        return matrix.draft().orElse(null);
    }

    @BatchMapping(typeName = "RaciMatrix", field = "rows")
    Map<RaciMatrixView, List<RaciRowView>> rows(List<RaciMatrixView> asked) {
        var rows = rowsOf(asked.stream().map(RaciMatrixView::shown).toList());
        return asked.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), it -> rows.getOrDefault(it.shown(), List.of())));
    }

    @BatchMapping(typeName = "RaciMatrixEdition", field = "rows")
    Map<RaciEditionView, List<RaciRowView>> rowsOfEditions(List<RaciEditionView> asked) {
        return rowsOf(asked);
    }

    @BatchMapping(typeName = "RaciMatrixEdition", field = "author")
    Map<RaciEditionView, PersonView> authors(List<RaciEditionView> editions) {
        var found = new HashMap<RaciEditionView, PersonView>();
        editions.stream().collect(Collectors.groupingBy(RaciEditionView::asOf)).forEach((day, ofDay) -> {
            var authors = ofDay.stream().flatMap(it -> it.author().person().stream()).distinct().toList();
            var known = people.byId(authors, day);
            ofDay.forEach(it -> it.author()
                    .person()
                    .flatMap(id -> Optional.ofNullable(known.get(id)))
                    .ifPresent(person -> found.put(it, person)));
        });
        return found;
    }

    @SchemaMapping(typeName = "RaciMatrix")
    List<RaciDifference> diff(RaciMatrixView matrix, @Argument int from, @Argument int to) {
        var earlier = edition(matrix, from, "from");
        var later = edition(matrix, to, "to");
        var rows = matrices.rowsOf(List.of(earlier.id(), later.id()));
        return RaciDifference.between(rows.getOrDefault(earlier.id(), List.of()),
                rows.getOrDefault(later.id(), List.of()));
    }

    @SchemaMapping(typeName = "RaciDifference")
    @Nullable
    RoleDefinition role(RaciDifference difference) {
        return roles.role(difference.role()).orElse(null);
    }

    private static RaciEditionView edition(RaciMatrixView matrix, int number, String argument) {
        return matrix.edition(number)
                .orElseThrow(() -> new InvalidInput("The matrix has no edition " + number + ".", argument));
    }

    private Map<RaciEditionView, List<RaciRowView>> rowsOf(List<RaciEditionView> editions) {
        var rows = matrices.rowsOf(editions.stream().map(RaciEditionView::id).distinct().toList());
        return editions.stream().distinct().collect(Collectors.toMap(Function.identity(), it -> rowsOf(it, rows)));
    }

    private static List<RaciRowView> rowsOf(RaciEditionView edition,
            Map<UUID, List<RaciRow>> rows) {
        return rows.getOrDefault(edition.id(), List.of()).stream().map(it -> new RaciRowView(edition, it)).toList();
    }
}
