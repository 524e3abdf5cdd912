package io.answerable.organisation.parties;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ExternalPartyKind;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the external parties of a dossier; who keeps the contact is not said there and stays. */
@Component
public class RecordingParties {

    private final Parties parties;

    RecordingParties(Parties parties) {
        this.parties = parties;
    }

    public Registration<OrganisationFacts.Party> register(
            List<OrganisationFacts.Party> rows, LocalDate asOf, Progress progress) {
        return Registration.of(new Section("external_parties", progress), rows, OrganisationFacts.Party::key,
                parties.keys(), asOf);
    }

    public Recorded record(Registration<OrganisationFacts.Party> registration, LocalDate asOf) {
        var section = registration.section();
        parties.record(registration, asOf, (row, party, day) -> {
            if (accepts(section, row)) {
                apply(row.content(), party, day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void apply(OrganisationFacts.Party row, Party party, LocalDate day) {
        var before = party.on(day);
        party.change(party.facts().isEmpty() ? LocalDate.MIN : day,
                new PartyFact(row.name(), row.kind(), row.certifiesUs(),
                        before == null ? null : before.contactOwner()));
    }

    private static boolean accepts(Section section, Registration.Row<OrganisationFacts.Party> row) {
        section.acceptsText(row.number(), "name", row.content().name());
        if (section.acceptsText(row.number(), "kind", row.content().kind())
                && Arrays.stream(ExternalPartyKind.values()).noneMatch(it -> it.name().equals(row.content().kind()))) {
            section.refuse(row.number(), "kind", "VALIDATION_FAILED", "There is no such kind of external party.",
                    "Take one of " + Arrays.toString(ExternalPartyKind.values()) + ".");
        }
        return !section.hasRefused(row.number());
    }
}
