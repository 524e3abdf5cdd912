package io.answerable.inventory.authorisations.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationDirectory.AuthorisationFilter;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.register.Visibility;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who has authorised what, for whoever governs the systems. */
@Controller
class AuthorisationController {

    private final AuthorisationDirectory directory;
    private final ShownAuthorisations shown;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final Visibility visibility;
    private final CurrentActor actor;

    AuthorisationController(AuthorisationDirectory directory, ShownAuthorisations shown, AiSystemRegister register,
            PeopleDirectory people, Visibility visibility, CurrentActor actor) {
        this.directory = directory;
        this.shown = shown;
        this.register = register;
        this.people = people;
        this.visibility = visibility;
        this.actor = actor;
    }

    @QueryMapping
    Optional<AuthorisationView> authorisation(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return shown.named(by, "by")
                .flatMap(it -> Optional.ofNullable(shown.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<AuthorisationView> authorisations(@Argument @Nullable AuthorisationFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return directory.page(filter, day(asOf), paging);
    }

    @BatchMapping(typeName = "AiSystem", field = "authorisations")
    Map<AiSystemView, List<AuthorisationView>> ofSystems(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf, (ofThatDay, asOf) -> {
            var governed = ofThatDay.stream().filter(visibility::showsGovernanceOf).toList();
            var found = directory.ofSystems(governed.stream().map(AiSystemView::id).toList(), asOf);
            return governed.stream().collect(toMap(it -> it, it -> found.getOrDefault(it.id(), List.of())));
        });
    }

    @BatchMapping(typeName = "Authorisation")
    Map<AuthorisationView, AiSystemView> aiSystem(List<AuthorisationView> authorisations) {
        return PerDay.one(authorisations, AuthorisationView::asOf, AuthorisationView::system, register::byId);
    }

    @BatchMapping(typeName = "Authorisation")
    Map<AuthorisationView, PersonView> requestedBy(List<AuthorisationView> authorisations) {
        return people(authorisations, AuthorisationView::requestedBy);
    }

    @BatchMapping(typeName = "Authorisation")
    Map<AuthorisationView, PersonView> grantedBy(List<AuthorisationView> authorisations) {
        return people(authorisations, AuthorisationView::grantedBy);
    }

    @BatchMapping(typeName = "Authorisation")
    Map<AuthorisationView, PersonView> onBehalfOf(List<AuthorisationView> authorisations) {
        return people(authorisations, AuthorisationView::onBehalfOf);
    }

    @SchemaMapping(typeName = "Authorisation")
    boolean valid(AuthorisationView authorisation) {
        return authorisation.isValid();
    }

    private Map<AuthorisationView, PersonView> people(List<AuthorisationView> authorisations,
            Function<AuthorisationView, @Nullable PersonId> person) {
        return PerDay.one(authorisations, AuthorisationView::asOf, it -> person.apply(it),
                people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
