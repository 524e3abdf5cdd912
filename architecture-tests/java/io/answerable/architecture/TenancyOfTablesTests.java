package io.answerable.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks the database's catalogue: every table belongs to the tenants, is fenced by forced row-level security, and leads
 * each of its keys with the organisation, so that it could be distributed by it.
 */
@AnswerableTest
class TenancyOfTablesTests {

    /** Technical tables that hold no content of any organisation; each says so in its changeset. */
    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "events.event_publication", "reference.catalogue_version", "signals.calendar", "exchange.queue");

    /** The key that names an organisation before any is known. */
    private static final Set<String> OVER_ALL_ORGANISATIONS = Set.of("access.organisation organisation_key_key");

    @Autowired JdbcClient jdbc;

    @Test
    void everyTableIsFenced() {
        var open = tables("not (c.relrowsecurity and c.relforcerowsecurity)");

        assertThat(open).as("tables without forced row-level security").isSubsetOf(OF_NO_ORGANISATION);
        assertThat(tables("true")).as("tables in all").hasSizeGreaterThan(10);
    }

    @Test
    void everyIndexLeadsWithTheOrganisation() {
        var others = jdbc.sql("""
                select n.nspname || '.' || t.relname || ' ' || i.relname
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_class t on t.oid = x.indrelid
                join pg_namespace n on n.oid = t.relnamespace
                left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')
                  and a.attname is distinct from 'organisation_id'""").query(String.class).list();

        assertThat(others.stream().filter(it -> !belongsToNobody(it)).toList()).isEmpty();
    }

    @Test
    void noForeignKeyLeavesItsSchema() {
        var strays = jdbc.sql("""
                select k.conname from pg_constraint k
                join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and f.relnamespace <> t.relnamespace""").query(String.class).list();

        assertThat(strays).isEmpty();
    }

    @Test
    void theApplicationOwnsNoTable() {
        assertThat(tables("pg_get_userbyid(c.relowner) = current_user")).isEmpty();
    }

    private Set<String> tables(String condition) {
        List<String> found = jdbc
                .sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public') and """
                        + " " + condition)
                .query(String.class)
                .list();
        return found.stream().collect(Collectors.toSet());
    }

    private static boolean belongsToNobody(String index) {
        return OVER_ALL_ORGANISATIONS.contains(index)
                || OF_NO_ORGANISATION.stream().anyMatch(it -> index.startsWith(it + " "));
    }
}
