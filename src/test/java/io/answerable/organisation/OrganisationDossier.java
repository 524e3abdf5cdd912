package io.answerable.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small language for tests to say what a dossier contains. */
public final class OrganisationDossier {

    private final LocalDate asOf;
    private OrganisationFacts.@Nullable Profile profile;
    private final List<OrganisationFacts.Unit> units = new ArrayList<>();
    private final List<OrganisationFacts.Party> parties = new ArrayList<>();
    private final List<OrganisationFacts.Person> people = new ArrayList<>();
    private final List<OrganisationFacts.Committee> committees = new ArrayList<>();

    private OrganisationDossier(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static OrganisationDossier asOf(String day) {
        return new OrganisationDossier(LocalDate.parse(day));
    }

    public OrganisationDossier profile(String key, String name) {
        profile = new OrganisationFacts.Profile(key, name, "MUNICIPALITY", "EU", true, 3200, null, "All AI",
                Map.of("status", "PREPARING"), Map.of("dpia_conductor", "DPO"));
        return this;
    }

    public OrganisationDossier unit(String key, @Nullable String parent, String function, @Nullable String head) {
        units.add(new OrganisationFacts.Unit(key, "Unit " + key, parent, function, head));
        return this;
    }

    public OrganisationDossier party(String key, String kind) {
        parties.add(new OrganisationFacts.Party(key, "Party " + key, kind, false));
        return this;
    }

    public OrganisationDossier person(String key, @Nullable String unit, @Nullable String manager) {
        return person(key, unit, manager, PersonStatus.ACTIVE, null, null);
    }

    public OrganisationDossier left(String key, @Nullable String unit, @Nullable String manager,
            @Nullable String lastDay) {
        return person(key, unit, manager, PersonStatus.LEFT, lastDay, null);
    }

    public OrganisationDossier onLeave(String key, @Nullable String unit, @Nullable String manager, String from,
            String to) {
        return person(key, unit, manager, PersonStatus.ON_LEAVE, null,
                new Leave(LocalDate.parse(from), LocalDate.parse(to)));
    }

    public OrganisationDossier person(String key, @Nullable String unit, @Nullable String manager,
            PersonStatus status, @Nullable String left, @Nullable Leave leave) {
        return person(new OrganisationFacts.Person(key, "Person " + key, key + "@example.org", unit, "Position " + key,
                manager, status, null, left == null ? null : LocalDate.parse(left), leave));
    }

    public OrganisationDossier person(OrganisationFacts.Person person) {
        people.add(person);
        return this;
    }

    public OrganisationDossier committee(String key, @Nullable String chair, Map<String, String> perspectives,
            List<String> required, @Nullable Integer cadence, @Nullable String lastMeeting) {
        committees.add(new OrganisationFacts.Committee(key, "Committee " + key, null, chair,
                perspectives.keySet().stream().sorted().toList(), perspectives, required, cadence,
                lastMeeting == null ? null : LocalDate.parse(lastMeeting), null));
        return this;
    }

    public OrganisationDossier committee(OrganisationFacts.Committee committee) {
        committees.add(committee);
        return this;
    }

    public OrganisationFacts facts() {
        return new OrganisationFacts(asOf, profile, List.copyOf(units), List.copyOf(parties), List.copyOf(people),
                List.copyOf(committees));
    }
}
