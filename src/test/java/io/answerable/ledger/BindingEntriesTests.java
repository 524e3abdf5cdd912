package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.spi.BindingHistory;
import io.answerable.graphql.Paging;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who could sign in as whom stays in the ledger, and tells who somebody is only as long as it may. */
@AnswerableTest
class BindingEntriesTests {

    @Autowired Callers callers;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired BindingHistory bindings;

    @Autowired HistoryDirectory history;

    @Autowired JdbcClient jdbc;

    private final PersonId ada = PersonId.of(NewId.next());
    private OrganisationId ours;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void bindingAndUnbindingAreInTheHistoryOfThePerson() {
        record(it -> it.bound(actor.provenance(), ada, "https://login.test", "ada"));
        record(it -> it.unbound(actor.provenance(), ada, "https://login.test", "ada"));
        record(it -> it.administratorNamed(actor.provenance(), ada));
        record(it -> it.administratorWithdrawn(actor.provenance(), ada));

        assertThat(historyOf(ada.value())).extracting(LedgerEntryView::act)
                .containsExactly("ADMINISTRATOR_WITHDRAWN", "ADMINISTRATOR_NAMED", "LOGIN_UNBOUND", "LOGIN_BOUND");
        assertThat(historyOf(ada.value()).getLast().changes()).containsExactly(
                new LedgerChange("issuer", null, "https://login.test", false),
                new LedgerChange("subject", null, "ada", false));
    }

    @Test
    void theChainItselfDoesNotTellWhoSignsIn() {
        record(it -> it.bound(actor.provenance(), ada, "https://login.test", "ada@login.test"));

        assertThat(callers.<String>asEverybody(ours, () -> transactions.execute(status -> jdbc
                .sql("select entry::text from ledger.entry")
                .query(String.class)
                .single())))
                .doesNotContain("login.test");
    }

    @Test
    void anOrganisationBeginsItsHistoryWithItsCreation() {
        record(it -> it.organisationCreated(actor.provenance(), "org-1", "One"));

        assertThat(historyOf(ours.value())).singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo(
                        new LedgerSubject("Organisation", ours.value(), "org-1")));
    }

    private void record(Consumer<BindingHistory> act) {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            act.accept(bindings);
            return true;
        }));
    }

    private List<LedgerEntryView> historyOf(UUID subject) {
        return callers.asEverybody(ours, () -> Objects
                .requireNonNull(history.of(List.of(subject), Paging.first(10)).get(subject))
                .getNodes());
    }
}
