package io.answerable.roles.raci.matrices;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.Days;
import io.answerable.kernel.OrganisationId;
import io.answerable.roles.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How scopes, days and actors stand in the tables of matrices. */
public final class MatrixColumns {

    private MatrixColumns() {}

    /** An organisation is its own target, so that the column is never empty. */
    public static UUID target(Scope scope, OrganisationId organisation) {
        var target = scope.target();
        return target == null ? organisation.value() : target;
    }

    public static UUID[] targets(Collection<Scope> scopes, OrganisationId organisation) {
        return scopes.stream().map(it -> target(it, organisation)).toArray(UUID[]::new);
    }

    public static Scope scope(ResultSet row) throws SQLException {
        var kind = Scope.Kind.valueOf(row.getString("scope_kind"));
        return kind == Scope.Kind.ORGANISATION
                ? Scope.ORGANISATION
                : new Scope(kind, row.getObject("scope_target", UUID.class));
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Days days(ResultSet row, String from, String until) throws SQLException {
        var first = day(row, from);
        var end = day(row, until);
        return first == null || end == null || !first.isBefore(end) ? Days.never() : Days.between(first, end);
    }

    public static ActorRef actor(ResultSet row, String column) throws SQLException {
        return new ActorRef(ActorRef.Kind.valueOf(row.getString(column + "_kind")), row.getString(column));
    }
}
