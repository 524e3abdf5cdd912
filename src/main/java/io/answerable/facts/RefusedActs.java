package io.answerable.facts;

import io.answerable.graphql.Rehearsal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in the ledger that an act was refused because duties have to be segregated, although nothing else of it remains:
 * in a transaction of its own, because that of the refused act is undone. A mere rehearsal leaves no trace.
 */
@Component
public class RefusedActs {

    private final Chronicle chronicle;
    private final TransactionTemplate ownTransaction;

    RefusedActs(Chronicle chronicle, PlatformTransactionManager transactions) {
        this.chronicle = chronicle;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param type name of the GraphQL type of what the act was about
     * @param rule code of the rule that was broken, for example {@code SOD-003}
     */
    public void record(String type, Entry about, String rule, LocalDate day, @Nullable String reason) {
        if (Rehearsal.isRunning()) {
            return;
        }
        var broken = new Alterations();
        broken.of("rule", null, rule);
        ownTransaction.executeWithoutResult(
                status -> chronicle.record(reason, new Chronicle.Deed(type, about, "REFUSED", day, broken)));
    }
}
