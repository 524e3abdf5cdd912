package io.answerable.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dossier says of one concern; the system is referred to by key. It never says who raised it. */
public record ConcernFacts(String key, String subject, @Nullable String system, LocalDate received,
        boolean confidential, ConcernState status) {}
