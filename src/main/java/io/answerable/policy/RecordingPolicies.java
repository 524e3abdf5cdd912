package io.answerable.policy;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records the policies of a dossier; starts no process. */
public interface RecordingPolicies {

    Recorded record(List<PolicyFacts> rows, LocalDate asOf, Progress progress);
}
