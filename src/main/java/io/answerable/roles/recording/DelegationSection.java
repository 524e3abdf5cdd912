package io.answerable.roles.recording;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.Scope;
import io.answerable.roles.dossier.Batches;
import io.answerable.roles.dossier.DossierRows;
import io.answerable.roles.dossier.SaidRow;
import io.answerable.roles.dossier.SaidRows;
import io.answerable.roles.dossier.SectionTally;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records the section {@code delegations}; a delegation with other people, role or scope replaces the one before. */
@Component
class DelegationSection {

    static final String NAME = "delegations";

    private static final String CURRENT = """
            select id, key, from_person, to_person, role, scope_kind, scope_target, state, valid_from, valid_until,
                   origin = 'IMPORTED' as imported
            from roles.delegation
            where organisation_id = :organisation and replaced_by is null and vacancy is null""";

    private static final String INSERT = """
            insert into roles.delegation (organisation_id, id, key, from_person, to_person, role, scope_kind,
                scope_target, state, valid_from, valid_until, accepted_on, origin, brought_on)
            values (:organisation, :id, :key, :fromPerson, :toPerson, :role, :scopeKind,
                coalesce(:scopeTarget::uuid, :organisation::uuid), :state, :from, :until, :acceptedOn, 'IMPORTED',
                :broughtOn)""";

    private static final String MOVE = """
            update roles.delegation set valid_from = :from, valid_until = :until, state = :state,
                accepted_on = case when :state = 'ACTIVE' then coalesce(accepted_on, :asOf) else accepted_on end,
                version = version + 1
            where organisation_id = :organisation and id = :id""";

    private static final String MAKE_ROOM = """
            update roles.delegation
            set valid_until = greatest(valid_from, least(valid_until, :asOf::date)), replaced_by = id,
                version = version + 1
            where organisation_id = :organisation and id = :id""";

    private static final String REPLACE = """
            update roles.delegation set replaced_by = :successor where organisation_id = :organisation and id = :id""";

    private static final int ABOUT = 0;
    private static final int DAYS = 1;
    private static final int ACCEPTED = 2;

    private final JdbcClient jdbc;
    private final DossierRows dossiers;
    private final Batches batches;
    private final RoleCatalogue catalogue;
    private final Ledger ledger;
    private final CurrentActor actor;

    DelegationSection(JdbcClient jdbc, DossierRows dossiers, Batches batches, RoleCatalogue catalogue, Ledger ledger,
            CurrentActor actor) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.batches = batches;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.actor = actor;
    }

    /** What a delegation is about, and when. */
    private record Wanted(String key, PersonId from, PersonId to, String role, Scope scope, LocalDate first,
            LocalDate until, boolean accepted) {

        Span span() {
            return new Span(first, until);
        }

        /** The days as another says them; without an end it says that none had come by its day. */
        Span said(LocalDate asOf, Wanted other) {
            boolean says = !other.until.equals(LocalDate.MAX) || !until.isAfter(asOf);
            return new Span(other.first, says ? other.until : latest(other.first, until));
        }
    }

    private record Span(LocalDate first, LocalDate until) {}

    private record Stored(UUID id, String state, boolean imported, Wanted content) {

        boolean isAbout(Wanted wanted) {
            return content.from.equals(wanted.from) && content.to.equals(wanted.to)
                    && content.role.equals(wanted.role) && content.scope.equals(wanted.scope);
        }
    }

    private record Writes(List<MapSqlParameterSource> inserted, List<MapSqlParameterSource> moved,
            List<MapSqlParameterSource> replaced) {

        Writes() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Recorded record(ResponsibilityFacts facts, KnownKeys keys, Progress progress) {
        var known = current();
        var said = dossiers.of(NAME, facts.asOf());
        var tally = new SectionTally(NAME, progress);
        var writes = new Writes();
        for (var row : facts.delegations()) {
            if (tally.next(row.key()) && acceptable(row, keys, tally)) {
                compare(known.get(row.key()), wanted(row, keys), said.say(row.key(), parts(row)), facts.asOf(), writes,
                        tally);
            }
        }
        write(writes);
        dossiers.keep(said);
        if (!tally.facts().isEmpty()) {
            ledger.record(actor.provenance(), tally.facts());
        }
        return tally.recorded(known.values()
                .stream()
                .filter(Stored::imported)
                .map(it -> it.content().key())
                .toList());
    }

    private boolean acceptable(Delegation row, KnownKeys keys, SectionTally tally) {
        if (catalogue.role(row.role()).isEmpty()) {
            tally.notFound("role", "role", row.role());
        }
        if (keys.person(row.fromPerson()).isEmpty()) {
            tally.notFound("from_person", "person", row.fromPerson());
        }
        if (keys.person(row.toPerson()).isEmpty()) {
            tally.notFound("to_person", "person", row.toPerson());
        }
        if (keys.scope(row.scope()).isEmpty()) {
            tally.notFound("scope", "unit or system", row.scope());
        }
        if (row.to() != null && row.to().isBefore(row.from())) {
            tally.invalid("to", "The last day lies before the first.", "Correct one of the days.");
        }
        return !tally.refused();
    }

    private static Wanted wanted(Delegation row, KnownKeys keys) {
        return new Wanted(row.key(), keys.person(row.fromPerson()).orElseThrow(),
                keys.person(row.toPerson()).orElseThrow(), row.role(), keys.scope(row.scope()).orElseThrow(),
                row.from(), row.to() == null ? LocalDate.MAX : row.to().plusDays(1), row.accepted());
    }

    private static List<String> parts(Delegation row) {
        return List.of(SaidRows.part(row.fromPerson(), row.toPerson(), row.role(), row.scope()),
                SaidRows.part(row.from(), row.to()), SaidRows.part(row.accepted()));
    }

    private static void compare(
            @Nullable Stored stored, Wanted wanted, SaidRow now, LocalDate asOf, Writes writes, SectionTally tally) {
        if (stored == null) {
            tally.created(fact(insert(writes, wanted, LocalDate.MIN, asOf), null, wanted, "DELEGATED", null));
        } else if (stored.isAbout(wanted)) {
            tally.changed(adjusted(writes, stored, wanted, now, asOf, tally));
        } else if (now.repeats(ABOUT)) {
            tally.changed(null);
        } else if (now.overtaken()) {
            tally.changed(null);
            tally.superseded(wanted.key);
        } else {
            var successor = insert(writes, wanted, asOf, asOf);
            writes.replaced.add(row(stored.id).addValue("asOf", asOf).addValue("successor", successor));
            tally.changed(fact(successor, stored.content, wanted, "REPLACED", asOf));
        }
    }

    private static UUID insert(Writes writes, Wanted it, LocalDate acceptedOn, LocalDate asOf) {
        var id = NewId.next();
        writes.inserted.add(row(id).addValue("key", it.key)
                .addValue("fromPerson", it.from.value())
                .addValue("toPerson", it.to.value())
                .addValue("role", it.role)
                .addValue("scopeKind", it.scope.kind().name())
                .addValue("scopeTarget", it.scope.target())
                .addValue("state", it.accepted ? "ACTIVE" : "OFFERED")
                .addValue("from", it.first)
                .addValue("until", it.until)
                .addValue("acceptedOn", it.accepted ? acceptedOn : null)
                .addValue("broughtOn", asOf));
        return id;
    }

    private static @Nullable Fact adjusted(Writes writes, Stored stored, Wanted wanted, SaidRow now,
            LocalDate asOf, SectionTally tally) {
        var before = stored.content;
        var said = before.said(asOf, wanted);
        boolean otherDays = !now.repeats(DAYS) && !said.equals(before.span());
        boolean otherState = !now.repeats(ACCEPTED) && wanted.accepted && !stored.state.equals("ACTIVE");
        boolean stands = otherDays && daysStand(stored, now, asOf);
        boolean refuses = otherState && (now.overtaken() || !now.isNews(ACCEPTED, stored.imported));
        if (stands || refuses) {
            tally.superseded(wanted.key);
        }
        var first = otherDays && !stands ? said.first : before.first;
        var until = otherDays && !stands ? said.until : before.until;
        var state = otherState && !refuses ? "ACTIVE" : stored.state;
        if (first.equals(before.first) && until.equals(before.until) && state.equals(stored.state)) {
            return null;
        }
        writes.moved.add(row(stored.id).addValue("from", first)
                .addValue("until", until)
                .addValue("state", state)
                .addValue("asOf", asOf));
        return new Fact("Delegation", stored.id, wanted.key, "CHANGED", asOf,
                List.of(Change.of("from", before.first, first), Change.of("until", before.until, until),
                        Change.of("state", stored.state, state)));
    }

    private static boolean daysStand(Stored stored, SaidRow now, LocalDate asOf) {
        var until = stored.content.until;
        boolean endsLater = until.isAfter(asOf) && !until.equals(LocalDate.MAX);
        return now.mustStand(DAYS, stored.imported, endsLater, SaidRows.part(stored.content.first,
                until.equals(LocalDate.MAX) ? null : until.minusDays(1)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Fact fact(UUID id, @Nullable Wanted before, Wanted it, String act, @Nullable LocalDate from) {
        return new Fact("Delegation", id, it.key, act, from, List.of(
                Change.of("role", before == null ? null : before.role, it.role),
                Change.of("scope", before == null ? null : before.scope.referent(), it.scope.referent()),
                Change.of("holder", before == null ? null : before.from, it.from),
                Change.of("deputy", before == null ? null : before.to, it.to),
                Change.of("from", null, it.first), Change.of("until", null, it.until),
                Change.of("accepted", null, it.accepted)));
    }

    private static MapSqlParameterSource row(UUID id) {
        return new MapSqlParameterSource("id", id);
    }

    private void write(Writes writes) {
        batches.run(MAKE_ROOM, writes.replaced);
        batches.run(INSERT, writes.inserted);
        batches.run(REPLACE, writes.replaced);
        batches.run(MOVE, writes.moved);
    }

    private Map<String, Stored> current() {
        return jdbc.sql(CURRENT)
                .param("organisation", actor.organisation().value())
                .query((row, number) -> stored(row))
                .list()
                .stream()
                .collect(toMap(it -> it.content().key(), identity()));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Stored(row.getObject("id", UUID.class), state, row.getBoolean("imported"),
                new Wanted(row.getString("key"), PersonId.of(row.getObject("from_person", UUID.class)),
                        PersonId.of(row.getObject("to_person", UUID.class)), row.getString("role"),
                        ScopeColumns.scope(row), row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class), state.equals("ACTIVE")));
    }
}
