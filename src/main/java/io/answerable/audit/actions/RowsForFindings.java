package io.answerable.audit.actions;

import io.answerable.audit.FindingView;
import io.answerable.audit.findings.FindingScopes;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.MatrixRows;
import io.answerable.roles.RowRef;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rows of matrices by which somebody answers for what a finding is about: those made for its system, for the unit that it
 * is about or that owns the system, and for the organisation (D-2).
 */
@Component
class RowsForFindings {

    private final MatrixRows matrices;
    private final AccountabilityOverTime accountability;
    private final AiSystemRegister systems;

    RowsForFindings(MatrixRows matrices, AccountabilityOverTime accountability, AiSystemRegister systems) {
        this.matrices = matrices;
        this.accountability = accountability;
        this.systems = systems;
    }

    /** Whether the row stands in a matrix that is in force that day for what the finding is about. */
    boolean contain(RowRef row, FindingView finding, LocalDate day) {
        return inForce(scopes(finding, day).toList(), day).anyMatch(row::equals);
    }

    static Refusal refusal() {
        return Refusal.ValidationFailed.of("No matrix in force for what the finding is about has this row.", "raciRow");
    }

    /** The one row of the scope's own matrices for which that person is accountable; empty where there are none or several. */
    Optional<RowRef> ownedBy(PersonId person, FindingView finding, LocalDate day) {
        var rows = inForce(List.of(FindingScopes.of(finding)), day).toList();
        var holder = HolderRef.person(person);
        var owned = accountability.ofRows(rows, day)
                .entrySet()
                .stream()
                .filter(it -> it.getValue().getOrDefault(holder, Days.never()).contain(day))
                .toList();
        return owned.size() == 1 ? Optional.of(owned.getFirst().getKey()) : Optional.empty();
    }

    private Stream<Scope> scopes(FindingView finding, LocalDate day) {
        var system = finding.system();
        var owning = system == null
                ? Stream.<Scope>empty()
                : systems.byId(List.of(system), day).values().stream().map(AiSystemView::owningUnit).map(Scope::unit);
        return Stream.of(Stream.of(FindingScopes.of(finding), Scope.ORGANISATION), owning,
                Stream.ofNullable(finding.unit()).map(Scope::unit)).flatMap(it -> it).distinct();
    }

    private Stream<RowRef> inForce(Collection<Scope> scopes, LocalDate day) {
        return matrices.inForce(scopes, day).stream().map(it -> new RowRef(it.matrix(), it.activity()));
    }
}
