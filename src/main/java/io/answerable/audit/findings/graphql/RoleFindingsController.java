package io.answerable.audit.findings.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.FindingView;
import io.answerable.audit.findings.FindingsOfRoles;
import io.answerable.graphql.Asked;
import io.answerable.reference.RoleDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Adds to roles what was found about the systems for which they are held. */
@Controller
class RoleFindingsController {

    private final CurrentActor actor;

    RoleFindingsController(CurrentActor actor, FindingsOfRoles findings, BatchLoaderRegistry registry) {
        this.actor = actor;
        Asked.<String, LocalDate, List<FindingView>>answer(registry, "openFindingsOfRole", findings::of, List.of());
    }

    @SchemaMapping(typeName = "Role")
    CompletableFuture<List<FindingView>> openFindings(RoleDefinition role, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<String, LocalDate>, List<FindingView>> openFindingsOfRole) {
        return openFindingsOfRole.load(new Asked<>(role.key(), asOf == null ? actor.today() : asOf));
    }
}
