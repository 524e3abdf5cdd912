package io.answerable.roles.raci.matrices;

import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.spi.UnitInUse;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A unit whose matrix is in force cannot be closed: the matrix would ask for holders whom nobody can name. */
@Component
class MatricesOfUnit implements UnitInUse {

    private final RaciMatrices matrices;

    MatricesOfUnit(RaciMatrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public Optional<Refusal> objectionTo(UnitId unit, LocalDate from) {
        var inForce = matrices.lastingBeyond(Scope.unit(unit), from);
        return inForce.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.RuleViolated(
                        "It has matrices in force: " + String.join(", ", inForce) + ".", List.of("unit"), "R-ORG-01",
                        "Take them out of force first (supersedeRaciMatrix)."));
    }
}
