package io.answerable.training;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of certificates and abilities in the words of a dossier, so that it can be exported again. */
public interface TellingCompetence {

    /** By key. */
    List<CertificateFacts> certificates(LocalDate asOf);

    /** By person and role. */
    List<CompetencyProfileFacts> profiles(LocalDate asOf);
}
