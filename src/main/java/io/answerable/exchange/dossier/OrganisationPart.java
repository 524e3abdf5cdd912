package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.TellingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisation itself, its units, people, external parties and committees: everybody refers to them. */
@Component
@Order(100)
class OrganisationPart implements DossierPart {

    private final RecordingOrganisation organisation;
    private final TellingOrganisation telling;

    OrganisationPart(RecordingOrganisation organisation, TellingOrganisation telling) {
        this.organisation = organisation;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return organisation.record(facts.organisation(), progress);
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return OrganisationLines.of(telling.organisation(asOf));
    }
}
