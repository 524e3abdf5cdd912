package io.answerable.training;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about certificates; starts no process. */
public interface RecordingCertificates {

    Recorded certificates(List<CertificateFacts> rows, LocalDate asOf, Progress progress);
}
