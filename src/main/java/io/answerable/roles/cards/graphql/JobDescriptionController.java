package io.answerable.roles.cards.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.cards.DescribingJobs;
import io.answerable.roles.cards.JobDescriptionSnapshotView;
import io.answerable.roles.cards.JobDescriptionView;
import io.answerable.roles.scopes.RoleReferences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells and keeps what roles ask of whoever holds them. */
@Controller
class JobDescriptionController {

    private final DescribingJobs jobs;
    private final RoleReferences references;
    private final RoleCatalogue catalogue;

    JobDescriptionController(DescribingJobs jobs, RoleReferences references, RoleCatalogue catalogue) {
        this.jobs = jobs;
        this.references = references;
        this.catalogue = catalogue;
    }

    /** For which role a job description is to be kept. */
    record Describe(Reference role, @Nullable String reason) {}

    @MutationMapping
    JobDescriptionPayload generateJobDescription(@Argument Describe input) {
        return JobDescriptionPayload.of(references.role(input.role())
                .map(it -> jobs.generate(it.key(), input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("role", "role"))));
    }

    @SchemaMapping(typeName = "Role", field = "jobDescription")
    JobDescriptionView jobDescription(RoleDefinition role) {
        return jobs.of(role);
    }

    @BatchMapping(typeName = "Role", field = "jobDescriptions")
    Map<RoleDefinition, List<JobDescriptionSnapshotView>> jobDescriptions(List<RoleDefinition> roles) {
        var issued = jobs.issued(roles.stream().map(RoleDefinition::key).toList());
        var found = new HashMap<RoleDefinition, List<JobDescriptionSnapshotView>>();
        roles.forEach(it -> found.put(it, issued.getOrDefault(it.key(), List.of())));
        return found;
    }

    @SchemaMapping(typeName = "JobDescriptionSnapshot", field = "role")
    @Nullable
    RoleDefinition role(JobDescriptionSnapshotView it) {
        return catalogue.role(it.role()).orElse(null);
    }
}
