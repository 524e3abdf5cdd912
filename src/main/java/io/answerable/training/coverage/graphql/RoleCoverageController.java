package io.answerable.training.coverage.graphql;

import io.answerable.organisation.ImplementationAreaView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.training.coverage.RoleCoverage;
import io.answerable.training.coverage.RoleCoverageView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to the area of training how far each role is trained. Whoever sees an area reads governance. */
@Controller
class RoleCoverageController {

    private static final String CURRICULUM = "ROLE_CURRICULUM";

    private final RoleCoverage coverage;
    private final RoleCatalogue catalogue;

    RoleCoverageController(RoleCoverage coverage, RoleCatalogue catalogue) {
        this.coverage = coverage;
        this.catalogue = catalogue;
    }

    /** Missing where an area does not bring forth curricula. */
    @BatchMapping(typeName = "ImplementationArea", field = "roleCoverage")
    Map<ImplementationAreaView, List<RoleCoverageView>> ofAreas(List<ImplementationAreaView> areas) {
        return areas.stream()
                .filter(it -> it.area().outputs().contains(CURRICULUM))
                .collect(Collectors.toMap(Function.identity(), it -> coverage.on(it.asOf())));
    }

    @SchemaMapping(typeName = "RoleTrainingCoverage")
    Optional<RoleDefinition> role(RoleCoverageView view) {
        return catalogue.role(view.role());
    }
}
