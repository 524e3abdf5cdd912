package io.answerable.exchange;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.exchange.dossier.DossierPart;
import io.answerable.exchange.dossier.DossierWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everything one organisation knows about who answers for what as a dossier, which can be imported again. All of it
 * is read at one moment; whoever takes long to receive it keeps nobody waiting.
 */
@Component
public class TellingDossiers {

    private final CurrentActor currentActor;
    private final List<DossierPart> parts;
    private final KeepingNamedFields named;
    private final DossierWriter writer;
    private final TransactionTemplate oneMoment;

    TellingDossiers(CurrentActor currentActor, List<DossierPart> parts, KeepingNamedFields named,
            DossierWriter writer, PlatformTransactionManager transactions) {
        this.currentActor = currentActor;
        this.parts = parts;
        this.named = named;
        this.writer = writer;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Whether the caller may export dossiers at all. */
    public boolean isPermitted() {
        return currentActor.actor().may(Permission.EXCHANGE);
    }

    /**
     * What the organisation of the caller knows as of that day; a fixed number of statements.
     *
     * @throws AccessDeniedException without the permission to exchange dossiers
     */
    public ToldDossier tell(LocalDate asOf) {
        currentActor.require(Permission.EXCHANGE);
        return Objects.requireNonNull(oneMoment.execute(status -> new ToldDossier(
                parts.stream().flatMap(it -> it.tell(asOf).stream()).toList(), named.all(), writer)));
    }
}
