package io.answerable.organisation.profile;

import io.answerable.organisation.OrganisationFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what the organisation says about itself in the words of a dossier. */
@Component
public class TellingProfile {

    private final Profiles profiles;

    TellingProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    public Optional<OrganisationFacts.Profile> told(LocalDate asOf) {
        return profiles.timeline()
                .factOn(asOf)
                .map(it -> new OrganisationFacts.Profile(it.key(), it.name(), it.kind(), it.jurisdiction(),
                        it.publicAuthority(), it.employees(), it.size(), it.scope().text(), it.certification(),
                        it.settings()));
    }
}
