package io.answerable.inventory;

import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small municipality to register systems in. */
public class Municipality {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private Municipality() {}

    public static OrganisationId found(Callers callers, RecordingOrganisation recording) {
        return found(callers, recording, false);
    }

    /** A public authority, to which more of the law applies. */
    public static OrganisationId foundAuthority(Callers callers, RecordingOrganisation recording) {
        return found(callers, recording, true);
    }

    private static OrganisationId found(Callers callers, RecordingOrganisation recording, boolean authority) {
        var organisation = callers.newOrganisation();
        callers.asEverybody(organisation, () -> recording.record(facts(authority), (section, rows) -> {
        }));
        return organisation;
    }

    public static Recorded record(RecordingSystems recording, LocalDate asOf, SystemRow... rows) {
        return recording.record(Arrays.stream(rows).map(SystemRow::facts).toList(), asOf, (section, count) -> {
        });
    }

    private static OrganisationFacts facts(boolean authority) {
        var profile = new OrganisationFacts.Profile("org-test", "Test Municipality", null, null, authority, null, null,
                null,
                Map.of(), Map.of());
        return new OrganisationFacts(TODAY, profile,
                List.of(unit("ou-exe", "Executive Office", "EXECUTIVE"), unit("ou-fin", "Finance", "FINANCE"),
                        unit("ou-ict", "IT and Digital Services", "IT"),
                        unit("ou-psa", "Public Safety", "PUBLIC_SAFETY")),
                List.of(), List.of(person("p-020", "Henrik Dahlberg"), person("p-021", "Yusuf Demirci")), List.of());
    }

    private static OrganisationFacts.Unit unit(String key, String name, String function) {
        return new OrganisationFacts.Unit(key, name, null, function, null);
    }

    private static OrganisationFacts.Person person(String key, String name) {
        return new OrganisationFacts.Person(key, name, null, "ou-exe", "Adviser", null, PersonStatus.ACTIVE, null, null,
                null);
    }
}
