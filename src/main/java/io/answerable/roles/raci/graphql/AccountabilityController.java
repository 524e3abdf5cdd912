package io.answerable.roles.raci.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.roles.raci.accountability.AccountabilityStep;
import io.answerable.roles.raci.accountability.AccountabilityView;
import io.answerable.roles.scopes.ScopeRef;
import io.answerable.roles.scopes.Scopes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers who is accountable (R-ROL-42); all questions of a request together. */
@Controller
class AccountabilityController {

    private static final String LOADER = "accountability";

    private final AccountabilityDirectory directory;
    private final Scopes scopes;
    private final RoleCatalogue roles;
    private final CurrentActor actor;

    AccountabilityController(AccountabilityDirectory directory, Scopes scopes, RoleCatalogue roles, CurrentActor actor,
            BatchLoaderRegistry loaders) {
        this.directory = directory;
        this.scopes = scopes;
        this.roles = roles;
        this.actor = actor;
        loaders.<AccountabilityQuestion, AccountabilityView>forName(LOADER)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> directory.answer(asked)));
    }

    @QueryMapping
    @Nullable
    AccountabilityView accountability(@Argument ScopeRef scope, @Argument @Nullable String activity,
            @Argument @Nullable String role, @Argument @Nullable LocalDate asOf) {
        if (activity != null && role != null) {
            throw new InvalidInput("Ask for an activity or for a role, not for both.", "role");
        }
        if (role != null && roles.role(role).isEmpty()) {
            throw new InvalidInput("There is no such role in the catalogue.", "role");
        }
        var day = asOf == null ? actor.today() : asOf;
        return scopes.resolve(scope, day, "scope")
                .map(it -> new AccountabilityQuestion(it, activity, role, day))
                .map(it -> known(directory.answer(List.of(it)).get(it)))
                .orElse(null);
    }

    @SchemaMapping(typeName = "AiSystem", field = "accountability")
    CompletableFuture<AccountabilityView> ofSystem(AiSystemView system, @Argument @Nullable String activity,
            @Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
        return ask(Scope.system(system.id()), activity, asOf == null ? system.asOf() : asOf, environment);
    }

    @SchemaMapping(typeName = "Unit", field = "accountability")
    CompletableFuture<AccountabilityView> ofUnit(UnitView unit, @Argument @Nullable String activity,
            @Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
        return ask(Scope.unit(unit.id()), activity, asOf == null ? unit.asOf() : asOf, environment);
    }

    @SchemaMapping(typeName = "AccountabilityStep")
    @Nullable
    HolderView person(AccountabilityStep step) {
        return step.holder();
    }

    @SchemaMapping(typeName = "AccountabilityStep")
    @Nullable
    RoleDefinition role(AccountabilityStep step) {
        var role = step.role();
        return role == null ? null : roles.role(role).orElse(null);
    }

    private static CompletableFuture<AccountabilityView> ask(Scope scope, @Nullable String activity, LocalDate day,
            DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<AccountabilityQuestion, AccountabilityView>getDataLoader(LOADER))
                .load(new AccountabilityQuestion(scope, activity, null, day))
                .thenApply(AccountabilityController::known);
    }

    /** An answer is missing only when nobody knows the activity. */
    private static AccountabilityView known(@Nullable AccountabilityView answer) {
        if (answer == null) {
            throw new InvalidInput("Neither a template nor a matrix of the organisation has such an activity.",
                    "activity");
        }
        return answer;
    }
}
