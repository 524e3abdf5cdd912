package io.answerable.roles.raci.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.raci.departure.DeparturePreviewView;
import io.answerable.roles.raci.departure.DeparturePreviewView.Suggestion;
import io.answerable.roles.raci.departure.DeparturePreviewView.Vacancy;
import io.answerable.roles.raci.departure.PreviewingDepartures;
import io.answerable.roles.scopes.ScopeView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows what breaks when a person leaves. */
@Controller
class DepartureController {

    private final PreviewingDepartures previews;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final RoleCatalogue roles;

    DepartureController(PreviewingDepartures previews, PeopleDirectory people, AiSystemRegister systems,
            RoleCatalogue roles) {
        this.previews = previews;
        this.people = people;
        this.systems = systems;
        this.roles = roles;
    }

    @QueryMapping
    @Nullable
    DeparturePreviewView departurePreview(@Argument Reference person, @Argument LocalDate lastDay) {
        return person.resolve("Person",
                key -> Optional.ofNullable(people.idsOf(List.of(key)).get(key)).map(PersonId::value), "person")
                .map(PersonId::of)
                .flatMap(it -> previews.of(it, lastDay))
                .orElse(null);
    }

    @SchemaMapping(typeName = "DeparturePreview")
    List<AiSystemView> systemsAtRisk(DeparturePreviewView preview) {
        return systems.byId(preview.systemsAtRisk(), preview.asOf())
                .values()
                .stream()
                .sorted(Comparator.comparing(AiSystemView::key))
                .toList();
    }

    @SchemaMapping(typeName = "VacancyPreview")
    @Nullable
    RoleDefinition role(Vacancy vacancy) {
        return roles.role(vacancy.role()).orElse(null);
    }

    @SchemaMapping(typeName = "VacancyPreview")
    ScopeView scope(Vacancy vacancy) {
        return new ScopeView(vacancy.scope(), vacancy.asOf());
    }

    @SchemaMapping(typeName = "SuccessorSuggestion")
    @Nullable
    RoleDefinition role(Suggestion suggestion) {
        return roles.role(suggestion.role()).orElse(null);
    }

    @SchemaMapping(typeName = "SuccessorSuggestion")
    ScopeView scope(Suggestion suggestion) {
        return new ScopeView(suggestion.scope(), suggestion.asOf());
    }
}
