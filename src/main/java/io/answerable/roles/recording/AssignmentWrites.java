package io.answerable.roles.recording;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Collects what a dossier changes about assignments, so that it is written in a few batches. */
final class AssignmentWrites {

    private final List<MapSqlParameterSource> inserted = new ArrayList<>();
    private final List<MapSqlParameterSource> moved = new ArrayList<>();
    private final List<MapSqlParameterSource> replaced = new ArrayList<>();
    private final List<MapSqlParameterSource> leadBegun = new ArrayList<>();
    private final List<MapSqlParameterSource> leadEnded = new ArrayList<>();
    private final List<MapSqlParameterSource> confirmed = new ArrayList<>();

    void insert(StoredAssignment row, LocalDate broughtOn) {
        inserted.add(row(row.id()).addValue("key", row.key())
                .addValue("role", row.role())
                .addValue("holderKind", row.holder().kind().name())
                .addValue("holder", row.holder().id())
                .addValue("scopeKind", row.scope().kind().name())
                .addValue("scopeTarget", row.scope().kind() == Scope.Kind.ORGANISATION ? null : row.scope().target())
                .addValue("state", row.state())
                .addValue("from", row.from())
                .addValue("until", row.until())
                .addValue("broughtOn", broughtOn));
    }

    void move(StoredAssignment row, LocalDate from, LocalDate until) {
        moved.add(row(row.id()).addValue("from", from).addValue("until", until));
    }

    void replace(StoredAssignment row, LocalDate until, UUID successor) {
        replaced.add(row(row.id()).addValue("until", until).addValue("successor", successor));
    }

    void lead(UUID assignment, LocalDate from) {
        leadBegun.add(row(assignment).addValue("from", from));
    }

    void lead(StoredAssignment row, boolean flag, LocalDate asOf) {
        if (flag) {
            lead(row.id(), asOf);
        } else {
            leadEnded.add(row(row.id()).addValue("until", asOf));
        }
    }

    void confirm(UUID assignment, LocalDate day) {
        confirmed.add(row(assignment).addValue("day", day));
    }

    List<MapSqlParameterSource> inserted() {
        return inserted;
    }

    List<MapSqlParameterSource> moved() {
        return moved;
    }

    List<MapSqlParameterSource> replaced() {
        return replaced;
    }

    List<MapSqlParameterSource> leadBegun() {
        return leadBegun;
    }

    List<MapSqlParameterSource> leadEnded() {
        return leadEnded;
    }

    List<MapSqlParameterSource> confirmed() {
        return confirmed;
    }

    private static MapSqlParameterSource row(UUID id) {
        return new MapSqlParameterSource("id", id);
    }
}
