package io.answerable.reference.graphql;

import io.answerable.graphql.Reference;
import io.answerable.reference.RaciTemplate;
import io.answerable.reference.RaciTemplate.Column;
import io.answerable.reference.RaciTemplate.TemplateActivity;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The templates of RACI matrices in the API. */
@Controller
class RaciTemplateController {

    private final RaciTemplates templates;
    private final RoleCatalogue roles;

    RaciTemplateController(RaciTemplates templates, RoleCatalogue roles) {
        this.templates = templates;
        this.roles = roles;
    }

    @QueryMapping
    List<RaciTemplate> raciTemplates() {
        return templates.templates();
    }

    @QueryMapping
    Optional<RaciTemplate> raciTemplate(@Argument Reference by) {
        return by.resolve("RaciTemplate", key -> templates.template(key).map(RaciTemplate::id), "by", "id")
                .flatMap(id -> templates.templates().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    @SchemaMapping(typeName = "RaciTemplateColumn")
    RoleDefinition role(Column column) {
        return roles.role(column.role()).orElseThrow();
    }

    @SchemaMapping(typeName = "RaciTemplateActivity")
    List<Cell> cells(TemplateActivity activity) {
        return activity.cells()
                .entrySet()
                .stream()
                .map(it -> new Cell(roles.role(it.getKey()).orElseThrow(), it.getValue()))
                .toList();
    }

    /** The letters of one role for one activity. */
    record Cell(RoleDefinition role, String letters) {}
}
