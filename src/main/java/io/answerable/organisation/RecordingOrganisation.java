package io.answerable.organisation;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.util.Map;

/**
 * Records what a dossier says about the organisation; flaws are stored and flagged, not refused, and no process starts.
 */
public interface RecordingOrganisation {

    /**
     * Compares the facts with what is known as of their day and records the difference from that day on; what is
     * recorded for the first time and carries no date has held since ever (rule reading 25).
     *
     * @return what became of each section, by its name in the dossier ({@code organisation, units, external_parties,
     *     people, committees}). When any section has refusals the caller must roll back.
     */
    Map<String, Recorded> record(OrganisationFacts facts, Progress progress);
}
