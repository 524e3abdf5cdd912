package io.answerable.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.spi.Presence;
import io.answerable.access.spi.Standing.Held;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out on what footing people stand, with one statement: access and the contexts that know of people answer for
 * themselves, side by side.
 */
@Component
class Footings {

    private static final String OWN = """
            select person, 'ACCOUNT' as fact, null::text as role, null::uuid as unit, null::uuid as system
              from access.account
             where organisation_id = :organisation and person = any(:persons) and became is null
            union all
            select person, 'ADMINISTRATOR', null, null, null from access.administrator
             where organisation_id = :organisation and person = any(:persons) and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final ObjectProvider<Presence> presences;
    private final ObjectProvider<Standing> standings;
    private final CurrentActor currentActor;

    Footings(JdbcClient jdbc, ObjectProvider<Presence> presences, ObjectProvider<Standing> standings,
            CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.presences = presences;
        this.standings = standings;
        this.currentActor = currentActor;
    }

    /** Today's. */
    Footing of(PersonId person) {
        return of(List.of(person), currentActor.today()).getOrDefault(person, Footing.NONE);
    }

    /** Missing for whoever stands on none. */
    @Transactional(readOnly = true)
    public Map<PersonId, Footing> of(Collection<PersonId> persons, LocalDate day) {
        return jdbc.sql(everything())
                .param("organisation", currentActor.organisation().value())
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(Known::of)
                .list()
                .stream()
                .collect(groupingBy(Known::person))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> footing(it.getValue())));
    }

    private String everything() {
        var present = presences.stream()
                .map(it -> "select p.person, 'PRESENT', null, null, null from (" + it.present() + ") p");
        var held = standings.stream()
                .map(it -> "select h.person, 'ROLE', h.role, h.unit, h.system from (" + it.held() + ") h");
        return Stream.of(Stream.of(OWN), present, held)
                .flatMap(it -> it)
                .collect(Collectors.joining("\nunion all\n"));
    }

    private static Footing footing(List<Known> known) {
        return new Footing(is("ACCOUNT", known), is("ADMINISTRATOR", known), is("PRESENT", known),
                known.stream().map(Known::held).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static boolean is(String fact, List<Known> known) {
        return known.stream().anyMatch(it -> it.fact.equals(fact));
    }

    /** One thing that is known of a person. */
    private record Known(PersonId person, String fact, @Nullable Held held) {

        static Known of(ResultSet row, int number) throws SQLException {
            var role = row.getString("role");
            return new Known(PersonId.of(row.getObject("person", UUID.class)), row.getString("fact"), role == null
                    ? null
                    : new Held(role, row.getObject("unit", UUID.class), row.getObject("system", UUID.class)));
        }
    }
}
