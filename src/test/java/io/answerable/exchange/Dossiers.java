package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Callers;
import io.answerable.exchange.Submission.Accepted;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.OrganisationId;
import java.time.Duration;

/** Imports dossiers for tests, through the real use case and the real worker. */
public class Dossiers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Callers callers;
    private final ImportingDossiers importing;
    private final DossierImportDirectory directory;

    Dossiers(Callers callers, ImportingDossiers importing, DossierImportDirectory directory) {
        this.callers = callers;
        this.importing = importing;
        this.directory = directory;
    }

    /** The key under which test organisations are known. */
    public static String keyOf(OrganisationId organisation) {
        return "org-" + organisation;
    }

    /** Imports a dossier whose head is made here: sections only. */
    public DossierImportView imported(OrganisationId organisation, String asOf, String sections) {
        return finished(organisation, submitted(organisation, head(organisation, asOf) + sections, false));
    }

    public DossierImportView tried(OrganisationId organisation, String asOf, String sections) {
        return finished(organisation, submitted(organisation, head(organisation, asOf) + sections, true));
    }

    public DossierImportId submitted(OrganisationId organisation, String yaml, boolean dryRun) {
        var submission = callers.asEverybody(organisation,
                () -> importing.submit(yaml.getBytes(UTF_8), DossierFormat.YAML, dryRun));
        return ((Accepted) submission).dossierImport().id();
    }

    public DossierImportView finished(OrganisationId organisation, DossierImportId id) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read(organisation, id), it -> it.state().isFinished());
    }

    public DossierImportView read(OrganisationId organisation, DossierImportId id) {
        return callers.asEverybody(organisation, () -> directory.find(id)).orElseThrow();
    }

    public static String head(OrganisationId organisation, String asOf) {
        return "organisation: {id: %s, name: Test, as_of: %s}\n".formatted(keyOf(organisation), asOf);
    }
}
