package io.answerable.roles.raci.matrices;

import static io.answerable.roles.raci.matrices.ChangingMatrices.unless;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.MatrixSuperseded;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes matrices out of force without putting an edition in their place, so that of several that dossiers brought for a
 * system one is left (R-ROL-35). It is for top management, like bringing them into force.
 */
@Component
@Transactional
public class SupersedingMatrices {

    private final RaciMatrices matrices;
    private final ChangingMatrices changing;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    SupersedingMatrices(RaciMatrices matrices, ChangingMatrices changing, Ledger ledger,
            ApplicationEventPublisher events, CurrentActor actor) {
        this.matrices = matrices;
        this.changing = changing;
        this.ledger = ledger;
        this.events = events;
        this.actor = actor;
    }

    /** The last day in force is yesterday. */
    public Outcome<RaciMatrixId> supersede(ChangeOfMatrix change) {
        var reason = change.reason();
        return changing.changing(change, Permission.APPROVE, "supersede",
                matrix -> reason == null || reason.isBlank()
                        ? Outcome.refused(Refusal.ValidationFailed.required("reason"))
                        : unless(matrix.refusalToSupersede(), () -> superseded(matrix, reason)));
    }

    private RaciMatrixId superseded(RaciMatrix matrix, String reason) {
        var by = actor.provenance().because(reason);
        var edition = matrix.active().orElseThrow().number();
        matrices.supersede(matrix, actor.today());
        ledger.record(by, new Fact("RaciMatrix", matrix.getId().value(), matrix.key(), "SUPERSEDED", actor.today(),
                List.of(Change.of("status", MatrixStatus.ACTIVE, MatrixStatus.SUPERSEDED),
                        Change.of("edition", edition, null))));
        events.publishEvent(new MatrixSuperseded(matrix.getId(), matrix.scope(), edition, by));
        return matrix.getId();
    }
}
