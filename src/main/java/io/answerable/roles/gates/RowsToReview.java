package io.answerable.roles.gates;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.RaciRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the rows about human oversight and risk that would have to be reviewed if a system became high-risk or ceased to
 * be (process P2, step 4), and the row about human oversight where a high-risk system would lack it.
 */
@Component
class RowsToReview implements ReclassificationConsequence {

    private static final String OVERSIGHT = "act.human-oversight";
    private static final Set<String> TOUCHED = Set.of(OVERSIGHT, "act.risk-ownership", "act.risk-assessment");

    private final MatrixTimelines matrices;

    RowsToReview(MatrixTimelines matrices) {
        this.matrices = matrices;
    }

    @Override
    @Transactional(readOnly = true)
    public Consequences of(Supposed supposed) {
        if (supposed.before().category() == supposed.after().category() || !touchesHighRisk(supposed)) {
            return Consequences.NONE;
        }
        Collection<Scope> here = List.of(Scope.system(supposed.before().id()));
        var rows = matrices.of(Optional.of(here))
                .stream()
                .flatMap(it -> rows(it, supposed))
                .toList();
        return new Consequences(List.of(), List.of(), List.of(), rows, List.of());
    }

    private static boolean touchesHighRisk(Supposed supposed) {
        return Stream.of(supposed.before(), supposed.after())
                .anyMatch(AiSystemView::isHighRiskByLaw);
    }

    private static Stream<String> rows(MatrixTimeline matrix, Supposed supposed) {
        return matrix.on(supposed.asOf())
                .stream()
                .flatMap(edition -> Stream.concat(
                        edition.rows()
                                .stream()
                                .filter(it -> TOUCHED.contains(it.activity()))
                                .map(it -> named(matrix, it)),
                        supposed.after().isHighRiskByLaw() && edition.row(OVERSIGHT).isEmpty()
                                ? Stream.of(matrix.key() + "#" + OVERSIGHT + " Human oversight (missing)")
                                : Stream.empty()));
    }

    private static String named(MatrixTimeline matrix, RaciRow row) {
        return matrix.key() + "#" + row.activity() + " " + row.title();
    }
}
