package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every change goes into one unbroken chain per organisation (R-AUD-21). */
@AnswerableTest
class LedgerTests {

    @Autowired Callers callers;

    @Autowired Ledger ledger;

    @Autowired CurrentActor actor;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Autowired PlatformTransactionManager manager;

    private OrganisationId ours;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void numbersEntriesWithoutAGapAndLinksThemByHash() {
        record(Recording.facts(3));
        record(Recording.facts(2));

        var chain = chain(ours);
        assertThat(chain).extracting(Link::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(chain.getFirst().previous()).isEqualTo(Hash.NONE.hex());
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).previous()).isEqualTo(chain.get(i - 1).hash());
        }
        assertThat(head()).isEqualTo(chain.getLast().hash());
    }

    @Test
    void recordsOnlyWithinTheTransactionOfTheChange() {
        assertThatThrownBy(() -> callers.asEverybody(ours, () -> {
            ledger.record(actor.provenance(), Recording.fact());
            return "";
        })).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsWhatARolledBackTransactionRecorded() {
        in(ours, () -> transactions.executeWithoutResult(status -> {
            ledger.record(actor.provenance(), Recording.fact());
            status.setRollbackOnly();
        }));

        assertThat(chain(ours)).isEmpty();
    }

    @Test
    void forgetsWhatWasRecordedSinceASavepointThatIsRolledBack() {
        var nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        in(ours, () -> transactions.executeWithoutResult(outer -> {
            ledger.record(actor.provenance(), Recording.fact());
            nested.executeWithoutResult(inner -> {
                ledger.record(actor.provenance(), Recording.fact());
                inner.setRollbackOnly();
            });
        }));

        assertThat(chain(ours)).hasSize(1);
    }

    @Test
    void keepsInnerAndOuterTransactionsApart() {
        var independent = new TransactionTemplate(manager);
        independent.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        in(ours, () -> transactions.executeWithoutResult(outer -> {
            ledger.record(actor.provenance(), Recording.fact());
            independent.executeWithoutResult(
                    inner -> ledger.record(actor.provenance(), Recording.fact(), Recording.fact()));
            ledger.record(actor.provenance(), Recording.fact());
        }));

        assertThat(chain(ours)).hasSize(4);
    }

    @Test
    void neverForksHoweverManyWriteAtOnce() {
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200).forEach(it -> writers.execute(() -> record(Recording.facts(1 + it % 3))));
        }

        var chain = chain(ours);
        assertThat(chain).extracting(Link::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, chain.size()).boxed().toList());
        assertThat(chain).hasSize(IntStream.range(0, 200).map(it -> 1 + it % 3).sum());
        assertThat(head()).isEqualTo(chain.getLast().hash());
    }

    @Test
    void takesAnImportOfManyThousandsInSeconds() {
        var person = PersonId.of(NewId.next());
        var facts = new ArrayList<>(Recording.facts(20_000));
        IntStream.range(0, 2_000)
                .forEach(it -> facts.add(Fact.of("Person", NewId.next(), null, "RECORDED",
                        Change.personal(PersonId.of(NewId.next()), "name", null, "Somebody " + it))));
        facts.add(Fact.of("Person", person.value(), "p-1", "RECORDED", Change.personal(person, "name", null, "Ada")));

        var before = Instant.now();
        record(facts);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(chain(ours)).hasSize(22_001);
    }

    @Test
    void canBeAlteredByNobodyInTheApplication() {
        record(Recording.facts(2));

        for (var attempt : List.of("update ledger.entry set act = 'NOTHING'", "delete from ledger.entry",
                "truncate ledger.entry", "update ledger.head set sequence = 0", "delete from ledger.head",
                "update ledger.personal_value set ciphertext = ''", "delete from ledger.personal_value")) {
            assertThatThrownBy(() -> inTransaction(ours, () -> jdbc.sql(attempt).update())).as(attempt)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theDatabaseRefusesAnEntryThatDoesNotContinueTheChain() {
        record(Recording.facts(1));
        var continued = chain(ours).getFirst().hash();

        for (var forged : List.of(link(3, continued), link(2, "0".repeat(64)), link(1, continued))) {
            assertThatThrownBy(() -> inTransaction(ours, () -> insert(forged))).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aChainBelongsToOneOrganisation() {
        var theirs = callers.newOrganisation();
        record(Recording.facts(2));

        assertThat(chain(theirs)).isEmpty();
        assertThatThrownBy(() -> inTransaction(theirs,
                () -> jdbc.sql("select ledger.lock_head(:id)").param("id", ours.value()).query().listOfRows()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void keepsPersonalValuesOutOfTheChain() {
        var ada = PersonId.of(NewId.next());
        record(List.of(Fact.of("Person", ada.value(), "p-1", "RENAMED",
                Change.personal(ada, "name", "Ada Byron", "Ada Lovelace"))));

        assertThat(inTransaction(ours, () -> jdbc.sql("select changes::text from ledger.entry")
                .query(String.class)
                .single())).contains("beforeSha256").doesNotContain("Ada");
        assertThat(inTransaction(ours, () -> jdbc.sql("select ciphertext from ledger.personal_value")
                .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .list())).hasSize(2).noneMatch(it -> it.contains("Ada"));
    }

    private static Link link(long sequence, String previous) {
        return new Link(sequence, previous, "f".repeat(64));
    }

    private int insert(Link link) {
        return jdbc.sql("""
                insert into ledger.entry (organisation_id, sequence, at, actor_kind, actor_reference, cause,
                    subject_type, subject_id, act, changes, previous_hash, hash)
                values (:organisation, :sequence, now(), 'SYSTEM', 'answerable', 'test', 'Thing', gen_random_uuid(),
                    'FORGED', '[]', decode(:previous, 'hex'), decode(:hash, 'hex'))""")
                .param("organisation", ours.value())
                .param("sequence", link.sequence())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    private void record(List<Fact> facts) {
        in(ours, () -> transactions.executeWithoutResult(status -> ledger.record(actor.provenance(), facts)));
    }

    private void in(OrganisationId organisation, Runnable work) {
        callers.asEverybody(organisation, () -> {
            work.run();
            return "";
        });
    }

    private <T> T inTransaction(OrganisationId organisation, java.util.function.Supplier<T> work) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> work.get()));
    }

    private List<Link> chain(OrganisationId organisation) {
        return inTransaction(organisation, () -> jdbc.sql("""
                select sequence, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash
                from ledger.entry order by sequence""").query(Link.class).list());
    }

    private String head() {
        return inTransaction(ours,
                () -> jdbc.sql("select encode(hash, 'hex') from ledger.head").query(String.class).single());
    }

    record Link(long sequence, String previous, String hash) {}
}
