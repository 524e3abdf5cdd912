package io.answerable.roles.raci.matrices;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.roles.scopes.ScopeReach;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What every change of a matrix begins with: that it is known, that the caller may, and that nobody was faster. */
@Component
class ChangingMatrices {

    private final RaciMatrices matrices;
    private final ScopeReach reach;
    private final CurrentActor actor;

    ChangingMatrices(RaciMatrices matrices, ScopeReach reach, CurrentActor actor) {
        this.matrices = matrices;
        this.reach = reach;
        this.actor = actor;
    }

    <T> Outcome<T> changing(ChangeOfMatrix change, Permission permission, Function<RaciMatrix, Outcome<T>> act) {
        return changing(change, permission, "change", act);
    }

    /** @param doing what is done to the matrix, for the answer to whoever may not */
    <T> Outcome<T> changing(ChangeOfMatrix change, Permission permission, String doing,
            Function<RaciMatrix, Outcome<T>> act) {
        if (!actor.actor().maySomewhere(permission)) {
            return Outcome.refused(NotPermitted.to(doing + " matrices"));
        }
        var matrix = matrices.find(change.matrix());
        if (matrix.isEmpty()) {
            return Outcome.refused(NotFound.of("matrix", "raciMatrix"));
        }
        if (!reach.covers(permission, matrix.get().scope())) {
            return Outcome.refused(NotPermitted.to(doing + " this matrix"));
        }
        return matrix.get().version() == change.expectedVersion()
                ? act.apply(matrix.get())
                : Outcome.refused(VersionConflict.of(matrix.get().version()));
    }

    static <T> Outcome<T> unless(Optional<Refusal> refusal, Supplier<T> act) {
        return refusal.<Outcome<T>>map(it -> Outcome.refused(List.of(it))).orElseGet(() -> Outcome.done(act.get()));
    }
}
