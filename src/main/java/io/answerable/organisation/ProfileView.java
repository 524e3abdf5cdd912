package io.answerable.organisation;

import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation says about itself, as of a day.
 *
 * @param size {@code SMALL} or {@code LARGE}
 * @param certification as written in the dossier, for example {@code status} and {@code standard}
 * @param settings name and value as written in the dossier
 */
public record ProfileView(OrganisationId id, String key, String name, @Nullable String kind,
        @Nullable String jurisdiction, boolean publicAuthority, @Nullable Integer employees, String size,
        @Nullable String aimsScope, Map<String, String> certification, Map<String, String> settings, LocalDate asOf) {

    public ProfileView {
        certification = Map.copyOf(certification);
        settings = Map.copyOf(settings);
    }
}
