package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dossier says of one incident; the system is referred to by key. */
public record IncidentFacts(String key, String title, @Nullable String system, LocalDate date,
        IncidentSeverity severity, IncidentState status, List<Deadline> deadlines, @Nullable String lesson) {

    /** By when something had to be done, and when it was. */
    public record Deadline(DeadlineKind kind, LocalDate due, @Nullable LocalDate done) {}
}
