package io.answerable.training.competence.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetenceView;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Adds to people whether they are competent for what they answer for, read for many at once. */
@Controller
class CompetenceController {

    private static final String COMPETENCE = "Person.competence";

    private final CompetenceDirectory competence;
    private final RoleCatalogue roles;
    private final Referred referred;
    private final UnitDirectory units;
    private final AiSystemRegister systems;

    CompetenceController(CompetenceDirectory competence, RoleCatalogue roles, Referred referred, UnitDirectory units,
            AiSystemRegister systems, BatchLoaderRegistry loaders) {
        this.competence = competence;
        this.roles = roles;
        this.referred = referred;
        this.units = units;
        this.systems = systems;
        loaders.<Asked, List<CompetenceView>>forName(COMPETENCE)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    /** @param role key of the role; null: every role that they hold */
    private record Asked(PersonId person, LocalDate asOf, @Nullable String role) {}

    /** Null, not empty, for whoever may not see it. */
    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable List<CompetenceView>> competence(PersonView person,
            @Argument @Nullable Reference role, DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(
                environment.<Asked, @Nullable List<CompetenceView>>getDataLoader(COMPETENCE));
        return loader.load(new Asked(person.id(), person.asOf(), role == null ? null : referred.roleKey(role, "role")));
    }

    private Map<Asked, List<CompetenceView>> load(Collection<Asked> asked) {
        var found = new HashMap<Asked, List<CompetenceView>>();
        asked.stream().collect(groupingBy(it -> Arrays.asList(it.asOf(), it.role()))).values().forEach(alike -> {
            var one = alike.getFirst();
            var people = alike.stream().map(Asked::person).toList();
            var role = one.role();
            var judged = role == null
                    ? competence.competenceOf(people, one.asOf())
                    : competence.competenceOf(people, role, one.asOf());
            alike.forEach(it -> Optional.ofNullable(judged.get(it.person())).ifPresent(them -> found.put(it, them)));
        });
        return found;
    }

    @SchemaMapping(typeName = "Competence")
    Optional<RoleDefinition> role(CompetenceView view) {
        return roles.role(view.role());
    }

    @BatchMapping(typeName = "Competence")
    Map<CompetenceView, UnitView> unit(List<CompetenceView> views) {
        return PerDay.one(views, CompetenceView::asOf, it -> target(it, Scope.Kind.UNIT, UnitId::of), units::byId);
    }

    @BatchMapping(typeName = "Competence")
    Map<CompetenceView, AiSystemView> aiSystem(List<CompetenceView> views) {
        return PerDay.one(views, CompetenceView::asOf, it -> target(it, Scope.Kind.SYSTEM, AiSystemId::of),
                systems::byId);
    }

    private static <I> @Nullable I target(CompetenceView view, Scope.Kind kind, Function<UUID, I> type) {
        var scope = view.scope();
        return scope == null || scope.kind() != kind ? null : type.apply(Objects.requireNonNull(scope.target()));
    }
}
