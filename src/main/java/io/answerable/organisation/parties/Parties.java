package io.answerable.organisation.parties;

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
import org.springframework.stereotype.Repository;

/** All external parties, to be changed. */
@Repository
class Parties extends Keeping<Party> {

    private final FactTable<PartyFact> facts;

    Parties(FactStore tables, Chronicle chronicle) {
        super("ExternalParty", tables.keys("organisation.external_party", "party_id"), chronicle);
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
