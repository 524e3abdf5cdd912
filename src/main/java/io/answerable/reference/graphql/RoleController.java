package io.answerable.reference.graphql;

import io.answerable.graphql.Reference;
import io.answerable.reference.CriticalFunction;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Competency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The role catalogue in the API. All of it is in memory, so nothing is loaded in batches. */
@Controller
class RoleController {

    private final RoleCatalogue catalogue;
    private final TrainingCatalogue training;

    RoleController(RoleCatalogue catalogue, TrainingCatalogue training) {
        this.catalogue = catalogue;
        this.training = training;
    }

    @QueryMapping
    List<RoleDefinition> roles(@Argument @Nullable RoleFilter filter) {
        return catalogue.roles().stream().filter(it -> filter == null || filter.test(it)).toList();
    }

    @QueryMapping
    Optional<RoleDefinition> role(@Argument Reference by) {
        return by.resolve("Role", key -> catalogue.role(key).map(RoleDefinition::id), "by", "id")
                .flatMap(id -> catalogue.roles().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    @QueryMapping
    List<CriticalFunction> criticalFunctions() {
        return catalogue.criticalFunctions();
    }

    @SchemaMapping(typeName = "Role")
    List<RoleDefinition> reportsTo(RoleDefinition role) {
        return roles(role.reportsTo());
    }

    @SchemaMapping(typeName = "Role")
    List<RoleDefinition> worksWith(RoleDefinition role) {
        return roles(role.worksWith());
    }

    @SchemaMapping(typeName = "Role")
    List<RoleDefinition> conflictsWith(RoleDefinition role) {
        return catalogue.roles()
                .stream()
                .filter(it -> it.segregation().contains(role.key()) || role.segregation().contains(it.key()))
                .toList();
    }

    @SchemaMapping(typeName = "Role")
    List<Competency> competencies(RoleDefinition role) {
        return Stream.concat(role.technicalCompetencies().stream(), role.softCompetencies().stream())
                .flatMap(it -> training.competency(it).stream())
                .toList();
    }

    @SchemaMapping(typeName = "Role")
    List<Certification> certifications(RoleDefinition role) {
        return role.certifications().stream().flatMap(it -> training.certification(it).stream()).toList();
    }

    @SchemaMapping(typeName = "Role")
    Optional<CriticalFunction> criticalFunction(RoleDefinition role) {
        return catalogue.criticalFunctions()
                .stream()
                .filter(it -> Objects.equals(it.id(), role.criticalFunction()))
                .findFirst();
    }

    @SchemaMapping(typeName = "CriticalFunction")
    String key(CriticalFunction function) {
        return function.id();
    }

    @SchemaMapping(typeName = "CriticalFunction")
    RoleDefinition ownerRole(CriticalFunction function) {
        return catalogue.role(function.ownerRole()).orElseThrow();
    }

    private List<RoleDefinition> roles(List<String> keys) {
        return keys.stream().flatMap(it -> catalogue.role(it).stream()).toList();
    }
}
