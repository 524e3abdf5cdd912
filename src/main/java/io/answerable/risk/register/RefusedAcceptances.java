package io.answerable.risk.register;

import io.answerable.graphql.Rehearsal;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RiskLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in the ledger that an acceptance was refused for want of authority, although nothing else of it remains: in a
 * transaction of its own, because that of the refused act is undone. A mere rehearsal leaves no trace.
 */
@Component
class RefusedAcceptances {

    private final Ledger ledger;
    private final TransactionTemplate ownTransaction;

    RefusedAcceptances(Ledger ledger, PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void record(Risk risk, RiskLevel level, String rule, Provenance by) {
        if (!Rehearsal.isRunning()) {
            ownTransaction.executeWithoutResult(status -> ledger.record(by, Fact.of("Risk", risk.entry().id(),
                    risk.entry().key(), "REFUSED", Change.of("rule", null, rule),
                    Change.of("residualLevel", null, level.name()))));
        }
    }
}
