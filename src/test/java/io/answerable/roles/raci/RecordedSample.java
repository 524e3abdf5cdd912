package io.answerable.roles.raci;

import io.answerable.access.Callers;
import io.answerable.exchange.dossier.DossierFacts;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.exchange.dossier.DossierReader;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Records the sample organisation, or a changed form of it, for an organisation of a test. */
public final class RecordedSample {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final Progress UNHEARD = (section, rows) -> {
    };

    private final Callers callers;
    private final TransactionTemplate transactions;
    private final RecordingOrganisation organisations;
    private final RecordingSuppliers suppliers;
    private final RecordingSystems systems;
    private final RecordingResponsibilities responsibilities;

    public RecordedSample(Callers callers, TransactionTemplate transactions, RecordingOrganisation organisations,
            RecordingSuppliers suppliers, RecordingSystems systems, RecordingResponsibilities responsibilities) {
        this.callers = callers;
        this.transactions = transactions;
        this.organisations = organisations;
        this.suppliers = suppliers;
        this.systems = systems;
        this.responsibilities = responsibilities;
    }

    /** A new organisation that is like the sample. */
    public OrganisationId newOrganisation() {
        var organisation = callers.newOrganisation();
        record(organisation, TODAY, UnaryOperator.identity());
        return organisation;
    }

    /** What became of each section of the sample after a change of its text. */
    public Map<String, Recorded> record(OrganisationId organisation, LocalDate asOf, UnaryOperator<String> change) {
        var dossier = new DossierReader().read(change.apply(sample()).getBytes(StandardCharsets.UTF_8),
                DossierFormat.YAML);
        var facts = new DossierFacts(dossier, asOf);
        return callers.asEverybody(organisation, () -> Objects.requireNonNull(transactions.execute(status -> {
            var recorded = new LinkedHashMap<>(organisations.record(facts.organisation(), UNHEARD));
            recorded.put("suppliers", suppliers.record(facts.suppliers(), asOf, UNHEARD));
            recorded.put("systems", systems.record(facts.systems(), asOf, UNHEARD));
            recorded.putAll(responsibilities.record(facts.responsibilities(), UNHEARD));
            return recorded;
        })));
    }

    private static String sample() {
        try {
            return new ClassPathResource("samples/lindavik.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
