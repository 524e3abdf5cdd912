package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.kernel.OrganisationId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One organisation never sees another's rows, whatever the SQL says. */
@AnswerableTest
class TenancyTests {

    @Autowired Callers callers;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Test
    void aTransactionSeesItsOwnOrganisationOnly() {
        var ours = callers.newOrganisation();
        callers.newOrganisation();

        var seen = callers.asEverybody(ours, this::organisations);

        assertThat(seen).containsExactly(ours.toString());
    }

    @Test
    void aTransactionWithoutAnOrganisationSeesNothing() {
        callers.newOrganisation();

        assertThat(organisations()).isEmpty();
    }

    @Test
    void nobodyWritesIntoAnotherOrganisation() {
        var ours = callers.newOrganisation();
        var theirs = callers.newOrganisation();

        var renamed = callers.asEverybody(ours, () -> rename(theirs));

        assertThat(renamed).isZero();
    }

    @Test
    void theApplicationRoleOwnsNothingAndBypassesNothing() {
        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single()).isFalse();
        assertThatThrownBy(() -> jdbc.sql("alter table access.organisation no force row level security").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    private List<String> organisations() {
        return transactions.execute(status -> jdbc.sql("select organisation_id::text from access.organisation")
                .query(String.class)
                .list());
    }

    private Integer rename(OrganisationId organisation) {
        return transactions
                .execute(status -> jdbc.sql("update access.organisation set name = 'x' where organisation_id = ?")
                        .param(organisation.value())
                        .update());
    }
}
