package io.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.graphql.NodeLoader;
import io.answerable.kernel.OrganisationId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries every type with a global id: whoever asks for the ids of another organisation, with every permission in their
 * own, gets nothing.
 */
@AnswerableTest
class TenancyOfNodesTests {

    /** What a freshly imported organisation certainly has. */
    private static final Set<String> IMPORTED = Set.of("Organisation", "Unit", "Person", "ExternalParty", "Committee",
            "AiSystem", "RoleAssignment", "Delegation", "RaciMatrix", "DossierImport", "UsageSurvey", "Declaration",
            "DeclaredUse");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired List<NodeLoader> loaders;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    OrganisationId ours;
    OrganisationId theirs;
    Set<UUID> theirIds;

    @BeforeEach
    void twoOrganisations() {
        ours = callers.newOrganisation();
        theirs = callers.newOrganisation();
        dossiers.importedSample(theirs, "lindavik");
        theirIds = callers.asEverybody(theirs, () -> transactions.execute(status -> everyIdentifier()));
    }

    @Test
    void theirOwnPeopleSeeThem() {
        assertThat(typesSeenBy(theirs).keySet()).containsAll(IMPORTED);
    }

    @Test
    void nobodyElseSeesAnyOfThem() {
        assertThat(typesSeenBy(ours)).isEmpty();
    }

    private Map<String, Integer> typesSeenBy(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> loaders.stream()
                .map(it -> Map.entry(it.type(), seen(it)))
                .filter(it -> it.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private int seen(NodeLoader loader) {
        return transactions.execute(status -> loader.load(theirIds).size());
    }

    /** Every UUID in any table of the organisation, whatever it stands for. */
    private Set<UUID> everyIdentifier() {
        Set<UUID> found = new HashSet<>();
        var columns = jdbc
                .sql("""
                        select format('select %1$I from %2$I.%3$I where %1$I is not null', column_name, table_schema, table_name)
                        from information_schema.columns
                        where data_type = 'uuid' and table_schema not in ('pg_catalog', 'information_schema', 'events')
                          and (table_schema, table_name) in (select n.nspname, c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity)
                        """)
                .query(String.class)
                .list();
        columns.forEach(column -> found.addAll(jdbc.sql(column).query(UUID.class).list()));
        return found;
    }
}
