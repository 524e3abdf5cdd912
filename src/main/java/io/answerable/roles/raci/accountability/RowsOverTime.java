package io.answerable.roles.raci.accountability;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RowRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.roles.scopes.ScopeColumns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RowsOverTime implements AccountabilityOverTime {

    private final ResponsibilityPictures pictures;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RowsOverTime(ResponsibilityPictures pictures, JdbcClient jdbc, CurrentActor actor) {
        this.pictures = pictures;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<String, Scope> scopesOf(Collection<String> matrices) {
        return jdbc.sql("""
                select key, scope_kind, scope_target from roles.raci_matrix
                where organisation_id = :organisation and key = any(:keys)""")
                .param("organisation", actor.organisation().value())
                .param("keys", matrices.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("key"), ScopeColumns.scope(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<RowRef, Map<HolderRef, Days>> ofRows(Collection<RowRef> rows, LocalDate asOf) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var picture = pictures.of(Set.copyOf(scopesOf(rows.stream().map(RowRef::matrix).distinct().toList()).values()),
                asOf);
        var found = new HashMap<RowRef, Map<HolderRef, Days>>();
        picture.matrices()
                .forEach(matrix -> rows.stream()
                        .distinct()
                        .filter(it -> it.matrix().equals(matrix.key()))
                        .forEach(it -> found.put(it, picture.accountable(matrix, it.activity()))));
        return found;
    }

    @Override
    public Map<Scope, Map<HolderRef, Days>> ofScopes(Collection<Scope> scopes, LocalDate asOf) {
        if (scopes.isEmpty()) {
            return Map.of();
        }
        var picture = pictures.of(Set.copyOf(scopes), asOf);
        var found = new HashMap<Scope, Map<HolderRef, Days>>();
        scopes.forEach(scope -> picture.matricesOf(scope)
                .forEach(matrix -> matrix.activities()
                        .forEach(activity -> picture.accountable(matrix, activity)
                                .forEach((holder, days) -> found.computeIfAbsent(scope, it -> new HashMap<>())
                                        .merge(holder, days, Days::or)))));
        return found;
    }
}
