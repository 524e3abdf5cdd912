package io.answerable.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says of one audit. People, parties, systems and units are referred to by key.
 *
 * @param performedBy key of a role or of an external party
 * @param lead key of a person or of an external party
 */
public record AuditFacts(String key, String title, AuditKind kind, @Nullable String performedBy,
        @Nullable String lead, List<String> team, List<String> systems, List<String> units, List<String> clauses,
        @Nullable LocalDate planned, AuditState status, @Nullable LocalDate closed) {

    public AuditFacts {
        team = List.copyOf(team);
        systems = List.copyOf(systems);
        units = List.copyOf(units);
        clauses = List.copyOf(clauses);
    }
}
