package io.answerable.training.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.RoleRequirement;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.training.competence.PersonSubjects.Flaw;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who were found to be able to do less than a role asks for (TRN-004). What was not assessed is no gap. */
@Component
class GapDetections implements Detector {

    private static final String GAP = "TRN-004";
    private static final String PROFILES = """
            select k.brought_on, f.*
            from training.competency_profile_fact f
            join training.competency_profile k on k.organisation_id = f.organisation_id and k.profile_id = f.profile_id
            where f.organisation_id = :organisation and f.valid_from < f.valid_until""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PeopleDirectory people;
    private final Requirements requirements;
    private final PersonSubjects subjects;

    GapDetections(JdbcClient jdbc, CurrentActor actor, PeopleDirectory people, Requirements requirements,
            PersonSubjects subjects) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
        this.requirements = requirements;
        this.subjects = subjects;
    }

    /** What was found during some days. */
    private record Found(UUID profile, ProfileFact fact, Days known, LocalDate broughtOn) {}

    @Override
    public Set<String> codes() {
        return Set.of(GAP);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("CompetencyProfile", "Person");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent() || !concern.asksFor(GAP)) {
            return List.of();
        }
        var found = jdbc.sql(PROFILES)
                .param("organisation", actor.organisation().value())
                .query((rs, row) -> new Found(rs.getObject("profile_id", UUID.class), CompetencyProfiles.fact(rs),
                        Columns.known(rs), rs.getObject("brought_on", LocalDate.class)))
                .list();
        var presence = people.presenceOf(found.stream().map(it -> it.fact().person()).collect(toSet()));
        var flaws = found.stream()
                .collect(groupingBy(Found::profile))
                .values()
                .stream()
                .flatMap(it -> flaw(it, presence, concern.asOf()).stream())
                .toList();
        return subjects.found(flaws, concern.asOf());
    }

    private Optional<Flaw> flaw(List<Found> profile, Map<PersonId, Presence> presence, LocalDate asOf) {
        return profile.stream()
                .filter(it -> it.known().contain(asOf))
                .findFirst()
                .flatMap(it -> requirements.of(it.fact().role())
                        .map(required -> new Flaw(GAP, "person/role",
                                it.fact().person(), it.fact().role(), subjects.titleOf(it.fact().role()),
                                Days.anyOf(profile.stream().map(each -> days(each, required)).toList())
                                        .and(present(presence.get(it.fact().person()))),
                                it.broughtOn(), "can do less than is asked for: " + gaps(it.fact(), required) + ".",
                                "Train them, or plan who will do it instead.")));
    }

    private static Days days(Found found, RoleRequirement required) {
        var assessed = found.fact().assessed();
        return found.fact().gaps(required).isEmpty()
                ? Days.never()
                : found.known().and(assessed == null ? Days.always() : Days.from(assessed));
    }

    private String gaps(ProfileFact fact, RoleRequirement required) {
        return fact.gaps(required)
                .stream()
                .map(it -> "%s level %d, required %d".formatted(requirements.titleOfCompetency(it.competency()),
                        it.present(), it.required()))
                .collect(joining("; "));
    }

    private static Days present(@Nullable Presence presence) {
        return presence == null ? Days.never() : presence.present();
    }
}
