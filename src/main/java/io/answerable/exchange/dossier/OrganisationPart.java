package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisation itself, its units, people, external parties and committees: everybody refers to them. */
@Component
@Order(100)
class OrganisationPart implements DossierPart {

    private final RecordingOrganisation organisation;

    OrganisationPart(RecordingOrganisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return organisation.record(facts.organisation(), progress);
    }
}
