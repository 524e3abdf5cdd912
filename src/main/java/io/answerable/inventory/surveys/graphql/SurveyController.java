package io.answerable.inventory.surveys.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.inventory.surveys.DeclarationView;
import io.answerable.inventory.surveys.DeclaredUseFilter;
import io.answerable.inventory.surveys.DeclaredUseQuery;
import io.answerable.inventory.surveys.DeclaredUseView;
import io.answerable.inventory.surveys.ListedUses;
import io.answerable.inventory.surveys.SurveyDirectory;
import io.answerable.inventory.surveys.UsageSurveyView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers which campaigns there are and who has answered; everybody of the organisation may ask. */
@Controller
class SurveyController {

    private static final String DECLARATIONS = "UsageSurvey.declarations";

    private record SurveyOnDay(UsageSurveyId survey, LocalDate asOf) {}

    /** Selects declarations. */
    record DeclarationFilter(@Nullable StatusFilter status) {

        record StatusFilter(@Nullable DeclarationStatus eq, @Nullable List<DeclarationStatus> in) {}

        boolean matches(DeclarationView declaration) {
            return status == null || (status.eq() == null || status.eq() == declaration.status())
                    && (status.in() == null || status.in().contains(declaration.status()));
        }
    }

    private final SurveyDirectory directory;
    private final ListedUses listed;
    private final KnownSurveys known;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    SurveyController(SurveyDirectory directory, ListedUses listed, KnownSurveys known, PeopleDirectory people,
            CurrentActor actor, BatchLoaderRegistry loaders) {
        this.directory = directory;
        this.listed = listed;
        this.known = known;
        this.people = people;
        this.actor = actor;
        loaders.<SurveyOnDay, List<DeclarationView>>forName(DECLARATIONS)
                .registerMappedBatchLoader((asked, environment) -> Mono.just(load(asked)));
    }

    @QueryMapping
    @Nullable
    UsageSurveyView usageSurvey(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return known.survey(by, "by").map(it -> directory.surveys(List.of(it), day(asOf)).get(it)).orElse(null);
    }

    @QueryMapping
    Page<UsageSurveyView> usageSurveys(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return Page.ofAll(directory.all(day(asOf)), paging, it -> Cursor.of(it.key()), 1);
    }

    @QueryMapping
    @Nullable
    DeclarationView declaration(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return known.declaration(by, "by")
                .map(it -> directory.declarations(List.of(it), day(asOf)).get(it))
                .orElse(null);
    }

    @QueryMapping
    @Nullable
    DeclaredUseView declaredUse(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return known.use(by, "by").map(it -> directory.uses(List.of(it), day(asOf)).get(it)).orElse(null);
    }

    @QueryMapping
    Page<DeclaredUseView> declaredUses(@Argument @Nullable DeclaredUseFilter filter,
            @Argument List<DeclaredUseQuery.DeclaredUseOrder> orderBy, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        actor.require(Permission.READ);
        return listed.page(new DeclaredUseQuery(filter, orderBy, day(asOf)), paging);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }

    @BatchMapping(typeName = "UsageSurvey")
    Map<UsageSurveyView, PersonView> coordinator(List<UsageSurveyView> surveys) {
        return PerDay.one(surveys, UsageSurveyView::asOf, UsageSurveyView::coordinator, people::byId);
    }

    @SchemaMapping(typeName = "UsageSurvey")
    CompletableFuture<Page<DeclarationView>> declarations(UsageSurveyView survey,
            @Argument @Nullable DeclarationFilter filter, Paging paging, DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(
                environment.<SurveyOnDay, List<DeclarationView>>getDataLoader(DECLARATIONS));
        return loader.load(new SurveyOnDay(survey.id(), survey.asOf()))
                .thenApply(all -> Page.ofAll(
                        all.stream().filter(it -> filter == null || filter.matches(it)).toList(), paging,
                        it -> Cursor.of(it.key()), 1));
    }

    private Map<SurveyOnDay, List<DeclarationView>> load(Collection<SurveyOnDay> asked) {
        return PerDay.read(asked, SurveyOnDay::asOf, (ofThatDay, asOf) -> {
            var found = directory.declarationsOf(ofThatDay.stream().map(SurveyOnDay::survey).toList(), asOf);
            return ofThatDay.stream()
                    .collect(toMap(identity(), it -> found.getOrDefault(it.survey(), List.of())));
        });
    }
}
