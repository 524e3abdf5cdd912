package io.answerable.organisation;

import java.time.LocalDate;

/**
 * Tells what is known of a day in the words of a dossier, rows by key: what {@link RecordingOrganisation} and
 * {@link RecordingProgramme} take.
 */
public interface TellingOrganisation {

    /** The organisation, its units, people, external parties and committees. */
    OrganisationFacts organisation(LocalDate asOf);

    /** Objectives, roadmap, milestones and engagements. */
    ProgrammeFacts programme(LocalDate asOf);
}
