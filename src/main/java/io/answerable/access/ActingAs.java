package io.answerable.access;

import io.answerable.kernel.Provenance;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets work that no request stands behind (listeners, imports, operator commands) act for an organisation. A
 * transaction that is already running is bound to the organisation too.
 */
@Component
public class ActingAs {

    private final JdbcClient jdbc;

    ActingAs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Acts as whoever caused an event; use it in listeners. */
    public void continuing(Provenance provenance, Runnable work) {
        run(Actor.acting(provenance.organisation(), provenance.actor()), provenance.cause(), work);
    }

    public void run(Actor actor, String cause, Runnable work) {
        call(actor, cause, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public <T> T call(Actor actor, String cause, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var causeBefore = MDC.get(CurrentCause.KEY);
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor)));
        MDC.put(CurrentCause.KEY, cause);
        try {
            bindRunningTransaction(actor);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            if (causeBefore == null) {
                MDC.remove(CurrentCause.KEY);
            } else {
                MDC.put(CurrentCause.KEY, causeBefore);
            }
        }
    }

    private void bindRunningTransaction(Actor actor) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            jdbc.sql(TenantTransactions.BIND).param(actor.organisation().toString()).query().singleValue();
        }
    }
}
