package io.answerable.roles.raci.detections;

import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.RowRules;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows of active matrices that are wrong whoever holds the roles: RACI-001, 002, 003, 011 and 012. */
@Component
class RowFlaws implements Rule {

    @Override
    public Set<String> codes() {
        return Set.of("RACI-001", "RACI-002", "RACI-003", "RACI-011", "RACI-012");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.matrices().stream().flatMap(it -> ofMatrix(it, picture));
    }

    private static Stream<Finding> ofMatrix(MatrixTimeline matrix, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return matrix.editions()
                .stream()
                .flatMap(edition -> edition.rows()
                        .stream()
                        .flatMap(row -> RowRules.violationsOf(row, picture.roles())
                                .stream()
                                .map(it -> new Finding(it.rule(), subjects.row(matrix, row.activity(), row.title()),
                                        edition.active(), matrix.broughtOn(), it::message, it.suggestedFix(),
                                        subjects.owner(matrix.scope())))));
    }
}
