package io.answerable.training;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of certificates as a dossier would, for its export. */
public interface TellingCertificates {

    /** What {@link RecordingCertificates} takes, as of that day, by key; a fixed number of statements. */
    List<CertificateFacts> certificates(LocalDate asOf);
}
