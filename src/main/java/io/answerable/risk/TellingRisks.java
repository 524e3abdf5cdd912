package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of risks in the words of a dossier, for its export. */
public interface TellingRisks {

    /** What {@link RecordingRisks} takes, as of that day, by key; a fixed number of statements. */
    List<RiskFacts> told(LocalDate asOf);
}
