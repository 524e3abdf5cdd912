package io.answerable.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twenty thousand people import in under five minutes on two cores. The build imports fewer, within their share of the
 * time; {@code -Danswerable.test.people=20000} measures them all.
 */
@AnswerableTest
class LargeDossierTests {

    private static final Logger LOG = LoggerFactory.getLogger(LargeDossierTests.class);
    private static final int PEOPLE = Integer.getInteger("answerable.test.people", 3_000);
    private static final Duration FOR_TWENTY_THOUSAND = Duration.ofMinutes(5);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired JdbcClient jdbc;

    @Test
    void aLargeOrganisationIsImportedInItsTimeAndImportedAgainWithoutAChange() {
        var ours = callers.newOrganisation();
        var sections = LargeDossier.of(PEOPLE, 42);

        var begun = Instant.now();
        var first = dossiers.imported(ours, "2026-11-21", sections);
        var imported = Instant.now();
        var again = dossiers.imported(ours, "2026-11-21", sections);
        var took = Duration.between(begun, imported);

        LOG.info("{} people took {}, and {} again", PEOPLE, took, Duration.between(imported, Instant.now()));
        assertThat(first.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(again.state()).isEqualTo(ImportState.UNCHANGED);
        assertThat(took).isLessThan(FOR_TWENTY_THOUSAND.multipliedBy(PEOPLE).dividedBy(20_000));
        assertThat(peopleCountedAnewSince(begun)).isTrue();
    }

    /** Whether the database knows by its statistics how many there are now. */
    private boolean peopleCountedAnewSince(Instant begun) {
        return jdbc.sql("""
                select coalesce(last_analyze > :begun, false) from pg_stat_user_tables
                where schemaname = 'organisation' and relname = 'person'""")
                .param("begun", Timestamp.from(begun))
                .query(Boolean.class)
                .single();
    }
}
