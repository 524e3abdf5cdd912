package io.answerable.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** What the organisation says about itself, on any day. */
public interface ProfileDirectory {

    /** Empty until a dossier has brought a profile. */
    Optional<ProfileView> on(LocalDate asOf);
}
