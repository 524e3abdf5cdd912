package io.answerable.organisation.parties;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.FactStore;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All external parties, to be changed. */
@Repository
class Parties extends Keeping<Party> {

    private final JdbcTemplate jdbc;
    private final CurrentActor actor;
    private final FactTable<PartyFact> facts;

    Parties(FactStore tables, Chronicle chronicle, JdbcTemplate jdbc, CurrentActor actor) {
        super("ExternalParty", tables.keys("organisation.external_party", "party_id"), chronicle);
        this.jdbc = jdbc;
        this.actor = actor;
        this.facts = tables.of(new FactTable.Shape<>("organisation.external_party_fact", "party_id",
                List.of("name", "kind", "certifies_us", "contact_owner_id"), Parties::values, Parties::fact));
    }

    @Override
    protected List<Party> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Party(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Party> parties) {
        facts.write(parties.stream().map(Party::facts).toList());
        var encounters = parties.stream()
                .flatMap(party -> party.newEncounters().stream().map(it -> row(party, it)))
                .toList();
        if (!encounters.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into organisation.encounter (organisation_id, encounter_id, party_id, held_on, note)
                    values (?, ?, ?, ?, ?)""", encounters);
        }
        parties.forEach(it -> it.newEncounters().clear());
    }

    private @Nullable Object[] row(Party party, Encounter encounter) {
        return new @Nullable Object[]{actor.organisation().value(), NewId.next(), party.entry().id(),
                encounter.heldOn(), encounter.note()};
    }

    private static List<@Nullable Object> values(PartyFact fact) {
        var owner = fact.contactOwner();
        return Arrays.asList(fact.name(), fact.kind(), fact.certifiesUs(), owner == null ? null : owner.value());
    }

    private static PartyFact fact(ResultSet rs, int row) throws SQLException {
        var owner = rs.getObject("contact_owner_id", UUID.class);
        return new PartyFact(rs.getString("name"), rs.getString("kind"), rs.getBoolean("certifies_us"),
                owner == null ? null : PersonId.of(owner));
    }
}
