package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about the organisation itself, its units, people, external parties and committees, as of one day.
 * Things refer to each other by key. Every list keeps the order of the dossier, so that a refusal can name its row.
 */
public record OrganisationFacts(LocalDate asOf, @Nullable Profile profile, List<Unit> units, List<Party> parties,
        List<Person> people, List<Committee> committees) {

    /**
     * @param settings name and value as written in the dossier
     * @param certification as written in the dossier
     */
    public record Profile(String key, String name, @Nullable String kind, @Nullable String jurisdiction,
            @Nullable Boolean publicAuthority, @Nullable Integer employees, @Nullable String profile,
            @Nullable String aimsScope, Map<String, String> certification, Map<String, String> settings) {}

    public record Unit(String key, String name, @Nullable String parent, String function, @Nullable String head) {}

    public record Party(String key, String name, String kind, boolean certifiesUs) {}

    /**
     * @param status ACTIVE, ON_LEAVE or LEFT as of the day of the dossier
     * @param from first day of the employment
     * @param left last day of the employment
     */
    public record Person(String key, String name, @Nullable String email, @Nullable String unit,
            @Nullable String position, @Nullable String manager, PersonStatus status, @Nullable LocalDate from,
            @Nullable LocalDate left, @Nullable Leave leave) {}

    /**
     * @param chair key of a person or an external party, like every member
     * @param perspectives perspective by key of the member
     */
    public record Committee(String key, String name, @Nullable String role, @Nullable String chair,
            List<String> members, Map<String, String> perspectives, List<String> requiredPerspectives,
            @Nullable Integer cadenceDays, @Nullable LocalDate lastMeeting, @Nullable String mandate) {}
}
