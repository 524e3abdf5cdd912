package io.answerable.ledger;

import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Records facts of one organisation, each call in a transaction of its own. */
final class Recording {

    private final OrganisationId organisation;
    private final Callers callers;
    private final TransactionTemplate transactions;
    private final Ledger ledger;
    private final CurrentActor actor;

    Recording(OrganisationId organisation, Callers callers, TransactionTemplate transactions, Ledger ledger,
            CurrentActor actor) {
        this.organisation = organisation;
        this.callers = callers;
        this.transactions = transactions;
        this.ledger = ledger;
        this.actor = actor;
    }

    void record(Fact... facts) {
        record(List.of(facts));
    }

    void record(List<Fact> facts) {
        inTransaction(() -> {
            ledger.record(actor.provenance().because("for a test"), facts);
            return facts;
        });
    }

    <T> T inTransaction(Supplier<T> work) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> work.get()));
    }

    static List<Fact> facts(int number) {
        return IntStream.range(0, number).mapToObj(it -> fact()).toList();
    }

    static Fact fact() {
        return Fact.of("Thing", NewId.next(), "thing", "CHANGED", Change.of("colour", "red", "\"blue\"\n"));
    }
}
