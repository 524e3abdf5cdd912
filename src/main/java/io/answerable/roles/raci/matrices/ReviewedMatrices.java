package io.answerable.roles.raci.matrices;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.reference.RaciTemplates;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a review does to its matrix: it begins with one that the caller may change, and sets the day of the next. */
@Component
@Transactional
public class ReviewedMatrices {

    private final RaciMatrices matrices;
    private final ChangingMatrices changing;
    private final RaciTemplates templates;
    private final CurrentActor actor;

    ReviewedMatrices(RaciMatrices matrices, ChangingMatrices changing, RaciTemplates templates, CurrentActor actor) {
        this.matrices = matrices;
        this.changing = changing;
        this.templates = templates;
        this.actor = actor;
    }

    /** A matrix as a review finds it. */
    public record ReviewedMatrix(RaciMatrixId id, String key, Scope scope) {}

    /** Does something for a matrix that the caller may change, which counts as a change of it. */
    public <T> Outcome<T> reviewing(ChangeOfMatrix change, Function<ReviewedMatrix, Outcome<T>> act) {
        return changing.changing(change, Permission.MANAGE_MATRICES, "review", matrix -> {
            var outcome = act.apply(new ReviewedMatrix(matrix.getId(), matrix.key(), matrix.scope()));
            if (outcome instanceof Outcome.Done<T>) {
                matrices.touch(matrix);
            }
            return outcome;
        });
    }

    /** Notes that the matrix was reviewed today; the next review is due after the interval of the catalogue. */
    public void reviewed(RaciMatrixId matrix) {
        matrices.reviewed(matrix, actor.today(), actor.today().plusDays(templates.reviewIntervalDays()));
    }

    /** Whether an edition came into force on or after that day. */
    public boolean haveChangedSince(RaciMatrixId matrix, LocalDate day) {
        return matrices.changedSince(matrix, day);
    }
}
