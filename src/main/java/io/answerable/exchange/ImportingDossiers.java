package io.answerable.exchange;

import io.answerable.access.CurrentActor;
import io.answerable.access.OrganisationDirectory;
import io.answerable.access.Permission;
import io.answerable.exchange.Submission.Accepted;
import io.answerable.exchange.Submission.Crowded;
import io.answerable.exchange.Submission.Malformed;
import io.answerable.exchange.Submission.Refused;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.exchange.dossier.DossierReader;
import io.answerable.exchange.dossier.DossierRefusal;
import io.answerable.exchange.dossier.Header;
import io.answerable.exchange.dossier.MalformedDossier;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a dossier in: everything one organisation knows about who answers for what. The import itself runs in the
 * background; {@link DossierImportDirectory} tells how far it has come.
 */
@Component
public class ImportingDossiers {

    private final CurrentActor currentActor;
    private final OrganisationDirectory organisations;
    private final DossierReader reader;
    private final DossierImports imports;
    private final DossierWorker worker;
    private final ImportQueue queue;
    private final ExchangeSettings settings;

    ImportingDossiers(CurrentActor currentActor, OrganisationDirectory organisations, DossierReader reader,
            DossierImports imports, DossierWorker worker, ImportQueue queue, ExchangeSettings settings) {
        this.currentActor = currentActor;
        this.organisations = organisations;
        this.reader = reader;
        this.imports = imports;
        this.worker = worker;
        this.queue = queue;
        this.settings = settings;
    }

    /** Whether the caller may hand in dossiers at all. */
    public boolean isPermitted() {
        return currentActor.actor().may(Permission.EXCHANGE);
    }

    /**
     * Stores a dossier and the job to import it, or says why not.
     *
     * @param text the dossier as it was received
     * @param dryRun whether only the report is wanted
     */
    public Submission submit(byte[] text, DossierFormat format, boolean dryRun) {
        if (!isPermitted()) {
            return new Refused(NotPermitted.to("import dossiers"));
        }
        int waiting = queue.waiting(currentActor.organisation());
        return waiting < settings.waiting() ? read(text, format, dryRun) : new Crowded(waiting);
    }

    private Submission read(byte[] text, DossierFormat format, boolean dryRun) {
        try {
            var header = reader.read(text, format).header();
            return refusalOf(header).<Submission>map(Refused::new)
                    .orElseGet(() -> accepted(text, format, dryRun, header));
        } catch (MalformedDossier e) {
            return new Malformed(e.reason(), e.line(), e.column());
        }
    }

    private Optional<Refusal> refusalOf(Header header) {
        if (!header.refusals().isEmpty()) {
            return Optional.of(refusal(header.refusals().getFirst()));
        }
        return header.organisation().equals(organisations.current().key())
                ? Optional.empty()
                : Optional.of(NotFound.of("organisation", "organisation", "id"));
    }

    private static Refusal refusal(DossierRefusal it) {
        return new ValidationFailed(it.reason(), it.code(), List.of(it.path().split("\\.")));
    }

    private Submission accepted(byte[] text, DossierFormat format, boolean dryRun, Header header) {
        var accepted = imports.add(text, format, dryRun, header.asOf(), currentActor.provenance());
        worker.wake();
        return new Accepted(accepted);
    }
}
