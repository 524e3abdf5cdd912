package io.answerable.organisation.parties;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.ExternalPartyFilter;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PartyReads implements PartyDirectory {

    private static final String SELECT = """
            select p.party_id, p.key, p.version, f.name, f.kind, f.certifies_us, f.contact_owner_id,
                (select max(held_on) from organisation.engagement_fact e
                 where e.organisation_id = p.organisation_id and p.party_id = any(e.attendee_ids)
                    and e.held_on <= :day and e.valid_from <= :day and e.valid_until > :day) as last_contact
            from organisation.external_party p
            join organisation.external_party_fact f on f.organisation_id = p.organisation_id
                and f.party_id = p.party_id and f.valid_from <= :day and f.valid_until > :day
            where p.organisation_id = :organisation
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Parties parties;
    private final Listings listings;

    PartyReads(JdbcClient jdbc, CurrentActor actor, Parties parties, Listings listings) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.parties = parties;
        this.listings = listings;
    }

    @Override
    public List<ExternalPartyView> all(LocalDate asOf) {
        return select(SELECT + " order by p.key", asOf).query(view(asOf)).list();
    }

    @Override
    public Map<ExternalPartyId, ExternalPartyView> byId(Collection<ExternalPartyId> parties, LocalDate asOf) {
        return parties.isEmpty()
                ? Map.of()
                : select(SELECT + " and p.party_id = any(:parties)", asOf)
                        .param("parties", parties.stream().map(ExternalPartyId::value).distinct().toArray(UUID[]::new))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(toMap(ExternalPartyView::id, it -> it));
    }

    @Override
    public Map<String, ExternalPartyId> idsOf(Collection<String> keys) {
        return parties.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> ExternalPartyId.of(it.getValue())));
    }

    @Override
    public Optional<ExternalPartyView> board(LocalDate asOf) {
        return select(SELECT + " and f.kind = 'BOARD' order by p.key limit 1", asOf).query(view(asOf)).optional();
    }

    @Override
    public Page<ExternalPartyView> page(@Nullable ExternalPartyFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("day", asOf).matching(filter, PartyReads::gather);
        return listings.page(new Listing<>(SELECT, criteria, Sorting.by("p.key"),
                view(asOf), it -> Cursor.of(it.key())), paging);
    }

    private static void gather(ExternalPartyFilter filter, Criteria criteria) {
        var kind = filter.kind();
        criteria
                .text("p.key", filter.key())
                .text("f.name", filter.name())
                .oneOf("f.kind", kind == null ? null : kind.eq(), kind == null ? null : kind.in())
                .condition("f.certifies_us = :%s", filter.certifiesUs())
                .id("f.contact_owner_id", filter.contactOwner(), "contactOwner", "Person")
                .combined(filter.and(), filter.or(), filter.not(), PartyReads::gather);
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("day", asOf);
    }

    private static RowMapper<ExternalPartyView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static ExternalPartyView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var owner = rs.getObject("contact_owner_id", UUID.class);
        return new ExternalPartyView(ExternalPartyId.of(rs.getObject("party_id", UUID.class)), rs.getString("key"),
                rs.getString("name"), rs.getString("kind"), rs.getBoolean("certifies_us"),
                owner == null ? null : PersonId.of(owner), rs.getObject("last_contact", LocalDate.class),
                rs.getInt("version"), asOf);
    }
}
