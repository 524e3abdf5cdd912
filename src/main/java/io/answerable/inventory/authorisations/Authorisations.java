package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All authorisations, to be changed. */
@Repository
class Authorisations extends Keeping<Authorisation> {

    private static final List<String> COLUMNS = List.of("system", "kind", "status", "requested_by", "requested_on",
            "granted_by", "on_behalf_of", "granted_on", "good_until", "conditions", "reconsider_by",
            "reconsider_because", "reason");

    private final FactTable<AuthorisationFact> facts;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Authorisations(FactStore store, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {
        super("Authorisation", store.keys("inventory.authorisation", "authorisation_id"), chronicle);
        this.facts = store.of(new FactTable.Shape<>("inventory.authorisation_fact", "authorisation_id", COLUMNS,
                Authorisations::values, Authorisations::fact));
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Those of one system, each kept from being changed by others until the transaction ends. */
    List<Authorisation> ofSystem(AiSystemId system) {
        return findAll(jdbc.sql("""
                select distinct authorisation_id from inventory.authorisation_fact
                where organisation_id = :organisation and system = :system""")
                .param("organisation", actor.organisation().value())
                .param("system", system.value())
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list());
    }

    @Override
    protected List<Authorisation> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Authorisation(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<Authorisation> authorisations) {
        facts.write(authorisations.stream().map(Authorisation::facts).toList());
    }

    private static List<@Nullable Object> values(AuthorisationFact fact) {
        var grant = fact.grant();
        return Arrays.asList(fact.system().value(), fact.kind().name(), fact.status().name(),
                value(fact.request().requestedBy()), fact.request().requestedOn(), value(grant.grantedBy()),
                value(grant.onBehalfOf()), grant.grantedOn(), grant.goodUntil(), grant.conditions(),
                fact.reconsiderBy(), fact.doubt().reconsiderBecause(), fact.reason());
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static AuthorisationFact fact(ResultSet rs, int row) throws SQLException {
        return new AuthorisationFact(AiSystemId.of(rs.getObject("system", UUID.class)),
                AuthorisationKind.valueOf(rs.getString("kind")), AuthorisationStatus.valueOf(rs.getString("status")),
                new AuthorisationFact.Request(person(rs, "requested_by"), day(rs, "requested_on")),
                new AuthorisationFact.Grant(person(rs, "granted_by"), person(rs, "on_behalf_of"),
                        day(rs, "granted_on"), day(rs, "good_until"), rs.getString("conditions")),
                new AuthorisationFact.Doubt(day(rs, "reconsider_by"), rs.getString("reconsider_because")),
                rs.getString("reason"));
    }

    private static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        var id = rs.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
