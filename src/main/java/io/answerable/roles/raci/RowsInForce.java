package io.answerable.roles.raci;

import io.answerable.roles.MatrixRows;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RowsInForce implements MatrixRows {

    private final MatrixTimelines matrices;

    RowsInForce(MatrixTimelines matrices) {
        this.matrices = matrices;
    }

    @Override
    public List<MatrixRow> inForce(LocalDate asOf) {
        return rows(matrices.of(Optional.empty()), asOf);
    }

    @Override
    public List<MatrixRow> inForce(Collection<Scope> scopes, LocalDate asOf) {
        return scopes.isEmpty() ? List.of() : rows(matrices.of(Optional.of(scopes)), asOf);
    }

    private static List<MatrixRow> rows(List<MatrixTimeline> all, LocalDate asOf) {
        return all.stream()
                .flatMap(matrix -> matrix.on(asOf)
                        .stream()
                        .flatMap(it -> it.rows().stream())
                        .map(it -> new MatrixRow(matrix.key(), it.activity(), Set.copyOf(it.rolesWith(Letter.A)),
                                Set.copyOf(it.rolesWith(Letter.R)), it.roles())))
                .toList();
    }
}
