package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Callers;
import io.answerable.exchange.Submission.Accepted;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Imports dossiers for tests, through the real use case and the real worker. */
public class Dossiers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Callers callers;
    private final ImportingDossiers importing;
    private final DossierImportDirectory directory;

    public Dossiers(Callers callers, ImportingDossiers importing, DossierImportDirectory directory) {
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

    /** Imports one of the samples that the product ships, for this organisation. */
    public DossierImportView importedSample(OrganisationId organisation, String sample) {
        return finished(organisation, submitted(organisation, sample(organisation, sample), false));
    }

    /** The text of a sample, as if it were about this organisation. */
    public static String sample(OrganisationId organisation, String sample) {
        try (var text = Dossiers.class.getResourceAsStream("/samples/" + sample + ".yaml")) {
            return new String(text.readAllBytes(), UTF_8).replaceFirst("(?m)^  id: org-.*$",
                    "  id: " + keyOf(organisation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DossierImportView tried(OrganisationId organisation, String asOf, String sections) {
        return finished(organisation, submitted(organisation, head(organisation, asOf) + sections, true));
    }

    public DossierImportId submitted(OrganisationId organisation, String yaml, boolean dryRun) {
        return accepted(callers.asEverybody(organisation,
                () -> importing.submit(yaml.getBytes(UTF_8), DossierFormat.YAML, dryRun)));
    }

    private static DossierImportId accepted(Submission submission) {
        return ((Accepted) submission).dossierImport().id();
    }

    /** A dossier of these sections, handed in by whoever is calling. */
    public DossierImportId submittedByCaller(OrganisationId organisation, String sections) {
        var yaml = head(organisation, "2026-11-21") + sections;
        return accepted(importing.submit(yaml.getBytes(UTF_8), DossierFormat.YAML, false));
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
