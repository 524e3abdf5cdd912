package io.answerable.training.competence.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Competency;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetencyComparison;
import io.answerable.training.CompetencyProfileView;
import io.answerable.training.competence.AssessCompetency;
import io.answerable.training.competence.AssessingCompetence;
import io.answerable.training.competence.CompetencyGap;
import io.answerable.training.competence.TeamGaps;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows and changes what people were found to be able to do, and what teams lack. */
@Controller
class CompetencyProfilesController {

    private final CompetenceDirectory competence;
    private final AssessingCompetence assessing;
    private final TeamGaps gaps;
    private final Referred referred;
    private final PeopleDirectory people;
    private final RoleCatalogue roles;
    private final TrainingCatalogue catalogue;

    CompetencyProfilesController(CompetenceDirectory competence, AssessingCompetence assessing, TeamGaps gaps,
            Referred referred, PeopleDirectory people, RoleCatalogue roles, TrainingCatalogue catalogue) {
        this.competence = competence;
        this.assessing = assessing;
        this.gaps = gaps;
        this.referred = referred;
        this.people = people;
        this.roles = roles;
        this.catalogue = catalogue;
    }

    record LevelInput(String competency, @Nullable Integer level) {}

    record AssessInput(Reference person, Reference role, int expectedVersion, List<LevelInput> levels,
            @Nullable LocalDate on, @Nullable String reason) {}

    record AssessPayload(@Nullable CompetencyProfileView profile, List<Refusal> errors) {}

    @BatchMapping(typeName = "Person")
    Map<PersonView, List<CompetencyProfileView>> competencyProfiles(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, competence::profilesOf);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, List<CompetencyGap>> competencyGaps(List<UnitView> units) {
        return PerDay.one(units, UnitView::asOf, UnitView::id, gaps::of);
    }

    @MutationMapping
    AssessPayload assessCompetency(@Argument AssessInput input) {
        var outcome = referred.person(input.person(), "person")
                .flatMap(person -> referred.role(input.role(), "role")
                        .flatMap(role -> assessing.assess(new AssessCompetency(person, role, input.expectedVersion(),
                                levels(input.levels()), input.on(), input.reason()))));
        return switch (outcome) {
            case Outcome.Done<CompetencyProfileView>(var assessed) -> new AssessPayload(assessed, List.of());
            case Outcome.Refused<CompetencyProfileView>(var refusals) -> new AssessPayload(null, refusals);
        };
    }

    private static Map<String, Optional<Integer>> levels(List<LevelInput> levels) {
        return levels.stream()
                .collect(toMap(LevelInput::competency, it -> Optional.ofNullable(it.level()), (one, other) -> other));
    }

    @SchemaMapping(typeName = "CompetencyProfile")
    Optional<RoleDefinition> role(CompetencyProfileView profile) {
        return roles.role(profile.role());
    }

    @BatchMapping(typeName = "CompetencyProfile")
    Map<CompetencyProfileView, PersonView> person(List<CompetencyProfileView> profiles) {
        return PerDay.one(profiles, CompetencyProfileView::asOf, CompetencyProfileView::person, people::byId);
    }

    @BatchMapping(typeName = "CompetencyProfile")
    Map<CompetencyProfileView, PersonView> assessedBy(List<CompetencyProfileView> profiles) {
        return PerDay.one(profiles, CompetencyProfileView::asOf, CompetencyProfileView::assessedBy, people::byId);
    }

    @SchemaMapping(typeName = "CompetencyComparison")
    Optional<Competency> competency(CompetencyComparison comparison) {
        return catalogue.competency(comparison.competency());
    }

    @SchemaMapping(typeName = "CompetencyGap")
    Optional<Competency> competency(CompetencyGap gap) {
        return catalogue.competency(gap.competency());
    }

    @SchemaMapping(typeName = "CompetencyGap")
    Optional<RoleDefinition> role(CompetencyGap gap) {
        return roles.role(gap.role());
    }

    @BatchMapping(typeName = "CompetencyGap")
    Map<CompetencyGap, List<PersonView>> lacking(List<CompetencyGap> gaps) {
        return people(gaps, CompetencyGap::lacking);
    }

    @BatchMapping(typeName = "CompetencyGap")
    Map<CompetencyGap, List<PersonView>> unknown(List<CompetencyGap> gaps) {
        return people(gaps, CompetencyGap::unknown);
    }

    private Map<CompetencyGap, List<PersonView>> people(List<CompetencyGap> gaps,
            Function<CompetencyGap, List<PersonId>> which) {
        var found = new HashMap<CompetencyGap, List<PersonView>>();
        gaps.stream().collect(groupingBy(CompetencyGap::asOf)).forEach((asOf, ofThatDay) -> {
            var known = people.byId(ofThatDay.stream().flatMap(it -> which.apply(it).stream()).collect(toSet()), asOf);
            ofThatDay.forEach(gap -> found.put(gap,
                    which.apply(gap).stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList()));
        });
        return found;
    }
}
