package io.answerable.training.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetenceView;
import io.answerable.training.CompetencyComparison;
import io.answerable.training.CompetencyState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of a unit lack for the roles that they hold, the widest gaps first (R-TRN-06). Shown to whoever reads
 * governance or manages training of the unit; other units are missing.
 */
@Component
@Transactional(readOnly = true)
public class TeamGaps {

    private static final Comparator<CompetencyGap> WIDEST_FIRST = Comparator
            .comparing(CompetencyGap::missingLevels)
            .thenComparing(it -> it.unknown().size())
            .reversed()
            .thenComparing(CompetencyGap::role)
            .thenComparing(CompetencyGap::competency);

    private final PeopleDirectory people;
    private final CompetenceDirectory competence;
    private final CurrentActor actor;

    TeamGaps(PeopleDirectory people, CompetenceDirectory competence, CurrentActor actor) {
        this.people = people;
        this.competence = competence;
        this.actor = actor;
    }

    /** What one person lacks or may lack. */
    private record Lack(String role, PersonId person, CompetencyComparison comparison) {

        Map.Entry<String, String> of() {
            return Map.entry(role, comparison.competency());
        }
    }

    public Map<UnitId, List<CompetencyGap>> of(Collection<UnitId> units, LocalDate asOf) {
        var shown = units.stream().filter(this::isShown).collect(toSet());
        var teams = people.inUnits(shown, asOf);
        var everybody = teams.values().stream().flatMap(List::stream).map(PersonView::id).collect(toSet());
        var known = competence.competenceOf(everybody, asOf);
        return shown.stream()
                .collect(toMap(it -> it, it -> gaps(teams.getOrDefault(it, List.of()), known, asOf)));
    }

    private boolean isShown(UnitId unit) {
        return Stream.of(Permission.READ_GOVERNANCE, Permission.MANAGE_TRAINING)
                .anyMatch(it -> actor.actor().may(it, unit.value(), null));
    }

    private static List<CompetencyGap> gaps(List<PersonView> team, Map<PersonId, List<CompetenceView>> known,
            LocalDate asOf) {
        return team.stream()
                .flatMap(it -> known.getOrDefault(it.id(), List.of()).stream())
                .flatMap(TeamGaps::lacks)
                .distinct()
                .collect(groupingBy(Lack::of))
                .values()
                .stream()
                .map(it -> gap(it, asOf))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    private static Stream<Lack> lacks(CompetenceView it) {
        return it.levels()
                .stream()
                .filter(level -> level.state() != CompetencyState.MET)
                .map(level -> new Lack(it.role(), it.person(), level));
    }

    private static CompetencyGap gap(List<Lack> lacks, LocalDate asOf) {
        var one = lacks.getFirst();
        return new CompetencyGap(one.comparison().competency(), one.role(), one.comparison().required(),
                people(lacks, CompetencyState.SHORT), people(lacks, CompetencyState.UNKNOWN),
                lacks.stream().mapToInt(it -> it.comparison().shortBy()).sum(), asOf);
    }

    private static List<PersonId> people(List<Lack> lacks, CompetencyState state) {
        return lacks.stream().filter(it -> it.comparison().state() == state).map(Lack::person).toList();
    }
}
