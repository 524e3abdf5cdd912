package io.answerable.exchange.dossier;

import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.TellingAuthorisations;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The authorisations of systems. */
@Component
@Order(410)
class AuthorisationPart implements DossierPart {

    private static final String SECTION = "authorisations";

    private final RecordingAuthorisations authorisations;
    private final TellingAuthorisations telling;

    AuthorisationPart(RecordingAuthorisations authorisations, TellingAuthorisations telling) {
        this.authorisations = authorisations;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION,
                authorisations.record(facts.read(SECTION, AuthorisationPart::authorisation), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(SECTION, telling.told(asOf), AuthorisationFacts::key, AuthorisationPart::write));
    }

    private static AuthorisationFacts authorisation(Row row) {
        var status = row.choice("status", AuthorisationStatus.class, AuthorisationStatus.REQUESTED);
        if (status == AuthorisationStatus.EXPIRED) {
            row.refuse("status", DossierRefusal.INVALID, "That it has expired follows from its last day.",
                    "Write GRANTED, and the last day as valid_until.");
        }
        return new AuthorisationFacts(row.text("id"), row.text("system"),
                row.choice("kind", AuthorisationKind.class, AuthorisationKind.USE), status,
                row.optionalText("granted_by"), row.optionalText("on_behalf_of"), row.optionalDay("granted"),
                row.optionalDay("valid_until"), row.prose("conditions"));
    }

    private static void write(Line line, AuthorisationFacts it) {
        line.text("id", it.key())
                .text("system", it.system())
                .choice("kind", it.kind())
                .choice("status", it.status())
                .text("granted_by", it.grantedBy())
                .text("on_behalf_of", it.onBehalfOf())
                .day("granted", it.granted())
                .day("valid_until", it.validUntil())
                .text("conditions", it.conditions());
    }
}
