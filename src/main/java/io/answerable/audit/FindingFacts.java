package io.answerable.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dossier says of one finding. Audit, incident and system are referred to by key. */
public record FindingFacts(String key, FindingSource source, @Nullable String audit, @Nullable String incident,
        @Nullable String system, @Nullable FindingGrade grade, @Nullable String criterion, String statement,
        @Nullable LocalDate issued, FindingState status) {}
