package io.answerable.roles.delegations.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.delegations.DelegationView;
import io.answerable.graphql.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who deputises for whom. */
@Controller
class DelegationQueryController {

    private final DelegationDirectory delegations;
    private final CurrentActor actor;

    DelegationQueryController(DelegationDirectory delegations, CurrentActor actor) {
        this.delegations = delegations;
        this.actor = actor;
    }

    @QueryMapping
    Page<DelegationView> delegations(@Argument @Nullable DelegationFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return delegations.page(DelegationFilter.states(filter), paging, asOf == null ? actor.today() : asOf);
    }

    @SchemaMapping(typeName = "Person", field = "deputising")
    CompletableFuture<List<DelegationView>> deputising(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<DelegationView>> deputising) {
        return deputising.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }
}
