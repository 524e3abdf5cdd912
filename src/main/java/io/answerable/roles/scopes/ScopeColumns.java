package io.answerable.roles.scopes;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.roles.Scope;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How scopes, holders and days stand in the tables: an organisation is its own target, so that no column is ever empty. */
public final class ScopeColumns {

    private ScopeColumns() {}

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

    public static HolderRef holder(ResultSet row) throws SQLException {
        return new HolderRef(HolderRef.Kind.valueOf(row.getString("holder_kind")), row.getObject("holder", UUID.class));
    }

    public static Term term(ResultSet row) throws SQLException {
        return new Term(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static List<LocalDate> dates(ResultSet row, String column) throws SQLException {
        return Stream.of((Date[]) row.getArray(column).getArray()).map(Date::toLocalDate).toList();
    }

    public static Days days(ResultSet row, String first, String end) throws SQLException {
        var from = row.getObject(first, LocalDate.class);
        var until = row.getObject(end, LocalDate.class);
        return from == null || until == null || !from.isBefore(until) ? Days.never() : Days.between(from, until);
    }
}
